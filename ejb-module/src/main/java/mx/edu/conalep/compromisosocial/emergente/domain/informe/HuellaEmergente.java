package mx.edu.conalep.compromisosocial.emergente.domain.informe;

import mx.edu.conalep.compromisosocial.shared.informe.LineasHuella;

/**
 * The SHA-256 of a version, taken from its canonical text: folio and version; counts and goods of each unit, one line each, in the order in
 * which the version keeps them. It holds what the documents tell and no more: of so small numbers a hash would tell the rest.
 */
public final class HuellaEmergente {

    private HuellaEmergente() {}

    /** The hash of what a version says of the whole nation. */
    public static String of(ContenidoEmergente c) {
        LineasHuella out = new LineasHuella()
                .line("compromiso-social", c.version().folio(), c.version().version());
        c.personas()
                .forEach(p -> out.line(
                        "personas",
                        p.unidad().nivel(),
                        p.unidad().entidad(),
                        p.unidad().plantel(),
                        p.nombre(),
                        p.planteles(),
                        p.donaciones(),
                        p.beneficiados(),
                        p.entregas()));
        out.line("no elegidos", c.noElegidos().orElse(null));
        out.line("reversiones", c.reversiones().orElse(null));
        c.articulos()
                .forEach(a -> out.line(
                        "articulo",
                        a.unidad().nivel(),
                        a.unidad().entidad(),
                        a.unidad().plantel(),
                        a.clave(),
                        a.donado().toPlainString(),
                        a.asignado().toPlainString(),
                        a.entregado().toPlainString()));
        return out.sha256();
    }
}
