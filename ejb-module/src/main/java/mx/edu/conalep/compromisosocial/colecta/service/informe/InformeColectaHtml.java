package mx.edu.conalep.compromisosocial.colecta.service.informe;

import java.util.Set;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.ContenidoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.InformePdf;
import mx.edu.conalep.compromisosocial.shared.documento.Xhtml;

/** The pages of a colecta's report as XHTML: cover, summary, results by unit, deliveries, counter-entries, what stayed out, notes. */
final class InformeColectaHtml {
    private static final int NOTAS = 5;

    private final DatosInformeColecta datos;
    private final ContenidoInforme contenido;
    private final Xhtml out = new Xhtml(
            "colecta.columna.",
            Set.of("situacion", "motivo", "recibe", "fecha", "plantel", "unidad", "articulo", "estado", "recibo"));

    private InformeColectaHtml(DatosInformeColecta datos) {
        this.datos = datos;
        this.contenido = datos.contenido();
    }

    /** The report as PDF. */
    static byte[] pdf(DatosInformeColecta datos) {
        return InformePdf.render(new InformeColectaHtml(datos).write());
    }

    private String write() {
        VersionInforme v = contenido.version();
        String titulo = Messages.text("colecta.informe.titulo");
        cover(titulo);
        out.raw("<div id=\"pie\">")
                .told("span", null, "colecta.informe.pie", v.folio(), v.version())
                .raw("</div><div id=\"cuerpo\">");
        summary();
        new TablasInformeColecta(datos, out).tables();
        new DetalleInformeColecta(datos, out).details();
        notes();
        out.raw("</div></body></html>");
        return InformePdf.head(
                        titulo + ", " + v.folio(),
                        v.folio() + " v" + v.version() + " sha256 " + v.sha256(),
                        out.sections())
                + out;
    }

    private void cover(String titulo) {
        VersionInforme v = contenido.version();
        out.raw("<div class=\"portada\"><div class=\"franja\">")
                .told("p", "institucion", "consolidacion.informe.institucion")
                .told("p", "area", "consolidacion.informe.area")
                .raw("</div><div class=\"oro\"></div>")
                .element("h1", null, titulo)
                .element("p", "trimestre", v.causa())
                .told("p", "fechas", "colecta.informe.fechas", v.inicio(), v.cierre())
                .element("p", "para", datos.alcance())
                .raw("<table class=\"ficha\"><tbody>");
        fact("folio", v.folio());
        fact("aliado", v.aliado());
        fact("convenio", v.convenio());
        fact("cerrada", Messages.date(v.cerradaEl()));
        fact("version", Messages.text("colecta.informe.version.valor", v.version()));
        if (v.motivo() != null) {
            fact("motivo", v.motivo());
        }
        fact("publicada", datos.publicada());
        out.raw("<tr>")
                .rowHead(Messages.text("colecta.informe.huella"))
                .element("td", "huella", groups(v.sha256()))
                .raw("</tr></tbody></table></div>");
    }

    private void fact(String code, String value) {
        String label = "colecta.informe." + code;
        out.raw("<tr>").rowHead(Messages.text(label)).element("td", null, value).raw("</tr>");
    }

    private void summary() {
        out.section("resumen", "seccion", "colecta.informe.resumen").raw("<div class=\"tarjetas\">");
        contenido.balance().stream()
                .filter(b -> b.cosa().isDinero())
                .findFirst()
                .ifPresent(b -> {
                    boolean known = contenido.count(Situacion.SIN_REPORTE)
                            < contenido.planteles().size();
                    card(
                            "dinero",
                            known ? Messages.money(b.recaudado()) : Messages.text("colecta.informe.sinDato"),
                            b.meta() == null
                                    ? Messages.text("colecta.informe.sinMeta")
                                    : Messages.text("colecta.informe.deMeta", b.avance(), Messages.money(b.meta())));
                });
        long articulos =
                contenido.balance().stream().filter(b -> !b.cosa().isDinero()).count();
        card("articulos", Xhtml.number(articulos), Messages.text("colecta.informe.articulos.bajo"));
        int contadas = contenido.planteles().stream().mapToInt(p -> p.cuentan()).sum();
        card(
                "aportaciones",
                Xhtml.number(contadas),
                Messages.text(
                        "colecta.informe.aportaciones.bajo",
                        contenido.contraasientos().size(),
                        contenido.fuera().size()));
        out.raw("</div>").told("h3", null, "colecta.informe.cobertura");
        coverage();
        out.told(
                "p",
                null,
                "colecta.informe.cobertura.texto",
                contenido.count(Situacion.REPORTADO),
                contenido.count(Situacion.CERO_DECLARADO),
                contenido.count(Situacion.SIN_REPORTE),
                contenido.planteles().size());
    }

    private void card(String code, String figure, String below) {
        String label = "colecta.informe." + code;
        out.raw("<div class=\"tarjeta\">")
                .told("p", "rotulo", label)
                .element("p", "cifra dinero", figure)
                .element("p", "bajo", below)
                .raw("</div>");
    }

    private void coverage() {
        int all = Math.max(contenido.planteles().size(), 1);
        out.raw("<div class=\"apilada\">");
        for (Situacion situacion : Situacion.values()) {
            int some = contenido.count(situacion);
            if (some > 0) {
                out.raw("<div class=\"s-" + situacion + "\" style=\"width:" + Math.max(4, some * 100 / all) + "%\">"
                        + Xhtml.number(some) + "</div>");
            }
        }
        out.raw("</div><p class=\"leyenda\">");
        for (Situacion situacion : Situacion.values()) {
            out.raw("<span class=\"muestra s-" + situacion + "\">\u00a0</span> ")
                    .told("span", "texto", "consolidacion.situacion." + situacion);
        }
        out.raw("</p>");
    }

    private void notes() {
        out.section("notas", "seccion sigue", "colecta.informe.notas").raw("<ol class=\"notas\">");
        for (int i = 1; i <= NOTAS; i++) {
            String note = "colecta.informe.nota." + i;
            out.told("li", null, note);
        }
        out.raw("</ol>");
    }

    /** Sixty-four digits in groups of eight, which a person can compare. */
    private static String groups(String sha256) {
        return sha256.replaceAll("(.{8})(?!$)", "$1 ");
    }
}
