package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import java.util.StringJoiner;
import mx.edu.conalep.compromisosocial.shared.Sha256;

/**
 * The SHA-256 of a version, taken from its canonical text: folio and version; planteles, goal, contributions, sums and deliveries, one
 * line each, their fields with tabs between, in the order in which the version keeps them. Whoever has the figures can compute it again.
 */
public final class HuellaInforme {

    private HuellaInforme() {}

    /** The hash of what a version says of the whole nation. */
    public static String of(ContenidoInforme c) {
        StringBuilder out = new StringBuilder(
                line("compromiso-social", c.version().folio(), c.version().version()));
        c.planteles().forEach(p -> out.append(plantel(p)));
        c.metas()
                .forEach(m ->
                        out.append(line("meta", thing(m.cosa()), m.cantidad().toPlainString())));
        c.aportaciones().forEach(a -> out.append(aportacion(a)));
        c.sumas()
                .forEach(s -> out.append(line(
                        "suma",
                        s.nivel(),
                        s.entidad(),
                        s.plantel(),
                        thing(s.cosa()),
                        s.cantidad().toPlainString())));
        c.entregas()
                .forEach(e -> out.append(line(
                        "entrega",
                        e.fecha(),
                        e.recibe(),
                        e.recibo(),
                        thing(e.cosa()),
                        e.cantidad().toPlainString())));
        return Sha256.of(out.toString());
    }

    private static String plantel(PlantelInforme p) {
        return line(
                "plantel",
                p.entidad(),
                p.plantel(),
                p.nombre(),
                p.situacion(),
                p.cuentan(),
                p.contraasientos(),
                p.fuera());
    }

    private static String aportacion(AportacionInforme a) {
        return line(
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

    private static String line(Object... fields) {
        StringJoiner line = new StringJoiner("\t", "", "\n");
        for (Object field : fields) {
            line.add(field == null ? "" : field.toString());
        }
        return line.toString();
    }
}
