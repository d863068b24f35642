package mx.edu.conalep.compromisosocial.colecta.service.informe;

import java.math.BigDecimal;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.BalanceInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.ContenidoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.Cosa;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.PlantelInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.SumaInforme;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.Xhtml;

/** Tables of results: against the goal, by entidad and by plantel. Missing is never told as zero. */
final class TablasInformeColecta {
    static final Cosa DINERO = new Cosa(TipoAportacion.DINERO, "", null, null);
    private static final String NADA = "—";
    /** The font has no minus of its own. */
    private static final char MENOS = '\u2013';

    private final DatosInformeColecta datos;
    private final ContenidoInforme contenido;
    private final Xhtml out;

    TablasInformeColecta(DatosInformeColecta datos, Xhtml out) {
        this.datos = datos;
        this.contenido = datos.contenido();
        this.out = out;
    }

    void tables() {
        goal();
        if (contenido.nivel() == Nivel.NACIONAL) {
            byEntidad();
        }
        byPlantel();
    }

    private void goal() {
        boolean nacional = contenido.nivel() == Nivel.NACIONAL;
        out.section("meta", "seccion sigue", "colecta.informe.meta");
        if (nacional) {
            out.openTable(
                    "colecta.informe.tabla.meta", "cosa", "meta", "recaudado", "avance", "entregado", "diferencia");
        } else {
            out.openTable("colecta.informe.tabla.meta.ambito", "cosa", "meta", "recaudado");
        }
        for (BalanceInforme b : contenido.balance()) {
            out.raw("<tr>").rowHead(name(b.cosa()));
            figure(amount(b.cosa(), b.meta()));
            figure(amount(b.cosa(), b.recaudado()));
            if (nacional) {
                figure(b.avance() == null ? NADA : b.avance() + "\u00a0%");
                figure(amount(b.cosa(), b.entregado()));
                figure(amount(b.cosa(), b.diferencia()));
            }
            out.raw("</tr>");
        }
        out.raw("</tbody></table></div>");
        if (contenido.balance().stream()
                .anyMatch(b -> b.diferencia() != null && b.diferencia().signum() < 0)) {
            out.told("p", "aviso", "colecta.informe.entregado.demas");
        }
    }

    private void byEntidad() {
        out.section("entidades", "seccion sigue", "colecta.informe.entidades");
        out.openTable(
                "colecta.informe.tabla.entidad", "entidad", "reportaron", "ceros", "faltan", "dinero", "articulos");
        contenido.planteles().stream().map(PlantelInforme::entidad).distinct().forEach(entidad -> {
            List<PlantelInforme> own = contenido.planteles().stream()
                    .filter(p -> p.entidad().equals(entidad))
                    .toList();
            out.raw("<tr>").rowHead(entidad + "\u00a0\u00a0" + datos.entidad(entidad));
            out.figures(
                    count(own, Situacion.REPORTADO),
                    count(own, Situacion.CERO_DECLARADO),
                    count(own, Situacion.SIN_REPORTE));
            figure(amount(DINERO, contenido.recaudado(Nivel.ENTIDAD, entidad, "", DINERO)));
            goods(Nivel.ENTIDAD, entidad, "");
            out.raw("</tr>");
        });
        out.raw("</tbody></table></div>");
    }

    private void byPlantel() {
        out.section("planteles", "seccion sigue", "colecta.informe.planteles");
        out.openTable(
                "colecta.informe.tabla.plantel",
                "plantel",
                "situacion",
                "aportaciones",
                "fuera",
                "dinero",
                "articulos");
        for (PlantelInforme p : contenido.planteles()) {
            String situacion = "consolidacion.situacion." + p.situacion();
            out.raw("<tr>")
                    .rowHead(p.plantel().replace('-', '\u2011') + "\u00a0\u00a0" + p.nombre())
                    .told("td", null, situacion)
                    .figures(p.cuentan(), p.fuera());
            figure(amount(DINERO, contenido.recaudado(Nivel.PLANTEL, p.entidad(), p.plantel(), DINERO)));
            goods(Nivel.PLANTEL, p.entidad(), p.plantel());
            out.raw("</tr>");
        }
        out.raw("</tbody></table></div>");
    }

    /** All the articles of a unit in one cell, a line each. */
    private void goods(Nivel nivel, String entidad, String plantel) {
        List<SumaInforme> own = contenido.at(nivel).stream()
                .filter(s -> s.entidad().equals(entidad) && s.plantel().equals(plantel))
                .filter(s -> !s.cosa().isDinero())
                .toList();
        out.raw("<td class=\"n cosas\">");
        if (own.isEmpty()) {
            out.raw(NADA);
        }
        own.forEach(s -> out.element("div", null, s.cosa().articulo() + ": " + amount(s.cosa(), s.cantidad())));
        out.raw("</td>");
    }

    private void figure(String text) {
        out.element("td", "n", text);
    }

    private static int count(List<PlantelInforme> planteles, Situacion situacion) {
        return (int) planteles.stream().filter(p -> p.situacion() == situacion).count();
    }

    /** What is counted, as people name it. */
    static String name(Cosa cosa) {
        return cosa.isDinero() ? Messages.text("colecta.informe.dinero") : cosa.articulo();
    }

    /** An amount with its unit, or a dash for nothing known. */
    static String amount(Cosa cosa, BigDecimal cantidad) {
        if (cantidad == null) {
            return NADA;
        }
        String text =
                cosa.isDinero() ? Messages.money(cantidad) : Messages.decimal(cantidad) + "\u00a0" + cosa.unidad();
        return text.replace('\u2212', MENOS);
    }
}
