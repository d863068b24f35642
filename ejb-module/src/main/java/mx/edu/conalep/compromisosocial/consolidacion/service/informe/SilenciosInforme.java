package mx.edu.conalep.compromisosocial.consolidacion.service.informe;

import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.PlantelConsolidado;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.Xhtml;

/** The report's lists of planteles without activities: those that said nothing and those that declared zero (R22.0). */
final class SilenciosInforme {

    private final DatosInforme datos;
    private final Xhtml out;

    SilenciosInforme(DatosInforme datos, Xhtml out) {
        this.datos = datos;
        this.out = out;
    }

    /** The planteles that did not report and those that declared zero, by entidad. */
    void silent() {
        out.section("silencio", "seccion sigue", "consolidacion.informe.silencio");
        list(Situacion.SIN_REPORTE);
        list(Situacion.CERO_DECLARADO);
    }

    private void list(Situacion situacion) {
        List<PlantelConsolidado> some = datos.thatAre(situacion);
        out.told("h3", null, "consolidacion.informe.lista." + situacion, some.size());
        if (some.isEmpty()) {
            out.told("p", null, "consolidacion.informe.lista.vacia." + situacion);
            return;
        }
        long sent = PlantelConsolidado.sentUnvalidated(some);
        if (sent > 0) {
            out.element("p", null, Messages.text("consolidacion.informe.enviaron", sent, Xhtml.number(sent)));
        }
        out.raw("<table class=\"tabla\"><thead><tr>")
                .told("th scope=\"col\"", null, "consolidacion.columna.entidad")
                .told("th scope=\"col\"", null, "consolidacion.columna.planteles")
                .raw("</tr></thead><tbody>");
        some.stream().map(PlantelConsolidado::entidad).distinct().forEach(clave -> {
            out.raw("<tr>")
                    .rowHead(clave + "\u00a0\u00a0" + Nombres.corto(datos.entidad(clave)))
                    .raw("<td>");
            String names = String.join(
                    "; ",
                    some.stream()
                            .filter(p -> p.entidad().equals(clave))
                            .map(SilenciosInforme::name)
                            .toList());
            out.raw(names).raw("</td></tr>");
        });
        out.raw("</tbody></table>");
    }

    /** A plantel as markup; its key is never broken at a hyphen. */
    private static String name(PlantelConsolidado p) {
        String left = "";
        if (p.isEnviadoSinValidar()) {
            left = " " + Messages.text("consolidacion.informe.enviadas.corto", p.sinValidar(), p.enviadas());
        } else if (p.sinValidar() > 0) {
            left = " " + Messages.text("consolidacion.informe.sinValidar.corto", p.sinValidar());
        }
        return "<span class=\"junto\">" + Xhtml.escape(p.clave()) + "</span>\u00a0" + Xhtml.escape(p.nombre() + left);
    }
}
