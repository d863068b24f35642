package mx.edu.conalep.compromisosocial.consolidacion.service.informe;

import java.time.ZoneId;
import java.util.Set;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Medidas;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.PlantelConsolidado;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Sumas;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.InformePdf;
import mx.edu.conalep.compromisosocial.shared.documento.Xhtml;

/** The pages of the report as XHTML: cover, summary, charts and tables, silent planteles, difference, notes. */
public final class InformeHtml {

    private static final ZoneId NACIONAL = ZoneId.of("America/Mexico_City");

    private final DatosInforme datos;
    private final Xhtml out = new Xhtml("consolidacion.columna.", Set.of("cambio", "planteles"));
    private final GraficasInforme graficas;

    private InformeHtml(DatosInforme datos) {
        this.datos = datos;
        this.graficas = new GraficasInforme(datos, out);
    }

    /** The report as PDF. */
    public static byte[] pdf(DatosInforme datos) {
        return InformePdf.render(new InformeHtml(datos).write());
    }

    private String write() {
        Consolidacion v = datos.version();
        String titulo = Messages.text("consolidacion.informe.titulo");
        cover(titulo);
        out.raw("<div id=\"pie\">")
                .element(
                        "span",
                        null,
                        Messages.text("consolidacion.informe.pie", v.periodo().clave(), v.version()))
                .raw("</div><div id=\"cuerpo\">");
        summary();
        graficas.charts();
        new TablasInforme(datos, out).tables();
        new SilenciosInforme(datos, out).silent();
        new DiferenciaInforme(datos, out).difference();
        notes();
        out.raw("</div></body></html>");
        return InformePdf.head(
                        titulo + ", " + Nombres.trimestre(v.periodo()),
                        v.periodo().clave() + " v" + v.version() + " sha256 " + v.sha256(),
                        out.sections())
                + out;
    }

    private void cover(String titulo) {
        Consolidacion v = datos.version();
        out.raw("<div class=\"portada\"><div class=\"franja\">")
                .told("p", "institucion", "consolidacion.informe.institucion")
                .told("p", "area", "consolidacion.informe.area")
                .raw("</div><div class=\"oro\"></div>")
                .element("h1", null, titulo)
                .element("p", "trimestre", Nombres.trimestre(v.periodo()))
                .told(
                        "p",
                        "fechas",
                        "consolidacion.informe.fechas",
                        v.periodo().inicio(),
                        v.periodo().fin());
        if (datos.alcance() == null) {
            out.told("p", "para", "consolidacion.informe.para");
        } else {
            out.told("p", "para", "consolidacion.informe.extracto", datos.alcance());
        }
        out.raw("<table class=\"ficha\"><tbody>");
        fact("version", Messages.text("consolidacion.informe.version.valor", v.version()));
        if (v.motivo() != null) {
            fact("motivo", v.motivo());
        }
        fact(
                "publicada",
                Messages.text(
                        "consolidacion.informe.instante",
                        v.publicadaEn().atZone(NACIONAL).toLocalDateTime()));
        fact("vence", Messages.date(datos.vence()));
        fact("calendario", String.valueOf(v.calendarioVersion()));
        fact("actividades", Xhtml.number(datos.detalle().size()));
        out.raw("<tr>")
                .rowHead(Messages.text("consolidacion.informe.huella"))
                .element("td", "huella", groups(v.sha256()))
                .raw("</tr></tbody></table></div>");
    }

    private void fact(String code, String value) {
        out.raw("<tr>")
                .rowHead(Messages.text("consolidacion.informe." + code))
                .element("td", null, value)
                .raw("</tr>");
    }

    private void summary() {
        Medidas total = Sumas.total(datos.at(Nivel.PLANTEL));
        out.section("resumen", "seccion", "consolidacion.informe.resumen").raw("<div class=\"tarjetas\">");
        card("actividades", total.actividades(), plural("extemporaneas", total.extemporaneas()));
        card(
                "participantes",
                total.participantes(),
                Messages.text(
                        "consolidacion.informe.participantes.detalle",
                        Xhtml.number(total.estudiantes()),
                        Xhtml.number(total.docentes() + total.administrativos())));
        card("directos", total.directosTotal(), Messages.text("consolidacion.informe.atenciones"));
        card("indirectos", total.indirectos(), plural("encuestas", total.encuestas()));
        out.raw("</div>").told("h3", null, "consolidacion.informe.cobertura");
        graficas.coverage();
        long left = datos.planteles().stream().mapToLong(p -> p.sinValidar()).sum();
        out.told(
                "p",
                null,
                "consolidacion.informe.cobertura.texto",
                count(Situacion.REPORTADO),
                count(Situacion.CERO_DECLARADO),
                count(Situacion.SIN_REPORTE),
                datos.planteles().size());
        long sent = PlantelConsolidado.sentUnvalidated(datos.planteles());
        if (sent > 0) {
            out.element("p", "aviso", plural("enviaron", sent));
        }
        if (left > 0) {
            out.element("p", "aviso", plural("sinValidar", left));
        }
    }

    /** A text that agrees with a number: the number to choose by, and the same as it is written. */
    private static String plural(String code, long figure) {
        return Messages.text("consolidacion.informe." + code, figure, Xhtml.number(figure));
    }

    private int count(Situacion situacion) {
        return datos.thatAre(situacion).size();
    }

    private void card(String code, long figure, String below) {
        out.raw("<div class=\"tarjeta\">")
                .told("p", "rotulo", "consolidacion.informe." + code)
                .element("p", "cifra", Xhtml.number(figure))
                .element("p", "bajo", below)
                .raw("</div>");
    }

    private void notes() {
        out.section("notas", "seccion sigue", "consolidacion.informe.notas").raw("<ol class=\"notas\">");
        for (int i = 1; i <= 6; i++) {
            out.told("li", null, "consolidacion.informe.nota." + i);
        }
        out.raw("</ol>")
                .told("p", "rotulo", "consolidacion.informe.huella")
                .element("p", "huella", groups(datos.version().sha256()));
    }

    /** Sixty-four digits in groups of eight, which a person can compare. */
    private static String groups(String sha256) {
        return sha256.replaceAll("(.{8})(?!$)", "$1 ");
    }
}
