package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import mx.edu.conalep.compromisosocial.shared.informe.LineasHuella;

/**
 * The SHA-256 of a version, taken from its canonical text: folio and version; planteles, goal, contributions, sums and deliveries, one
 * line each, their fields with tabs between, in the order in which the version keeps them. Whoever has the figures can compute it again.
 */
public final class HuellaInforme {

    private HuellaInforme() {}

    /** The hash of what a version says of the whole nation. */
    public static String of(ContenidoInforme c) {
        LineasHuella out = new LineasHuella()
                .line("compromiso-social", c.version().folio(), c.version().version());
        c.planteles()
                .forEach(p -> out.line(
                        "plantel",
                        p.entidad(),
                        p.plantel(),
                        p.nombre(),
                        p.situacion(),
                        p.cuentan(),
                        p.contraasientos(),
                        p.fuera()));
        c.metas().forEach(m -> out.line("meta", thing(m.cosa()), m.cantidad().toPlainString()));
        c.aportaciones().forEach(a -> contribution(out, a));
        c.sumas()
                .forEach(s -> out.line(
                        "suma",
                        s.nivel(),
                        s.entidad(),
                        s.plantel(),
                        thing(s.cosa()),
                        s.cantidad().toPlainString()));
        c.entregas()
                .forEach(e -> out.line(
                        "entrega",
                        e.fecha(),
                        e.recibe(),
                        e.recibo(),
                        thing(e.cosa()),
                        e.cantidad().toPlainString()));
        return out.sha256();
    }

    private static void contribution(LineasHuella out, AportacionInforme a) {
        out.line(
                "aportacion",
                a.numero(),
                a.entidad(),
                a.plantel(),
                a.fecha(),
                thing(a.cosa()),
                a.cantidad().toPlainString(),
                a.estado(),
                a.contraasientoDe(),
                a.motivo());
    }

    private static String thing(Cosa cosa) {
        return cosa.tipo() + "\t" + cosa.clave();
    }
}
