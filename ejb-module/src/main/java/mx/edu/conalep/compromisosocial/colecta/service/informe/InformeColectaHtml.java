package mx.edu.conalep.compromisosocial.colecta.service.informe;

import java.util.Set;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.ContenidoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.InformePdf;
import mx.edu.conalep.compromisosocial.shared.documento.PaginasInforme;
import mx.edu.conalep.compromisosocial.shared.documento.Xhtml;

/** The pages of a colecta's report as XHTML: cover, summary, results by unit, deliveries, counter-entries, what stayed out, notes. */
final class InformeColectaHtml {
    private static final int NOTAS = 5;

    private final DatosInformeColecta datos;
    private final ContenidoInforme contenido;
    private final Xhtml out = new Xhtml(
            "colecta.columna.",
            Set.of("situacion", "motivo", "recibe", "fecha", "plantel", "unidad", "articulo", "estado", "recibo"));
    private final PaginasInforme paginas = new PaginasInforme(out, "colecta.informe.");

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
        paginas.cover(datos.portada(), Messages.text("colecta.informe.fechas", v.inicio(), v.cierre()));
        paginas.body(v.folio(), v.version());
        summary();
        new TablasInformeColecta(datos, out).tables();
        new DetalleInformeColecta(datos, out).details();
        paginas.notes(NOTAS);
        return paginas.finish(v);
    }

    private void summary() {
        out.section("resumen", "seccion", "colecta.informe.resumen").raw("<div class=\"tarjetas\">");
        contenido.balance().stream()
                .filter(b -> b.cosa().isDinero())
                .findFirst()
                .ifPresent(b -> {
                    boolean known = contenido.count(Situacion.SIN_REPORTE)
                            < contenido.planteles().size();
                    paginas.card(
                            "dinero",
                            known ? Messages.money(b.recaudado()) : Messages.text("colecta.informe.sinDato"),
                            b.meta() == null
                                    ? Messages.text("colecta.informe.sinMeta")
                                    : Messages.text("colecta.informe.deMeta", b.avance(), Messages.money(b.meta())));
                });
        long articulos =
                contenido.balance().stream().filter(b -> !b.cosa().isDinero()).count();
        paginas.card("articulos", Xhtml.number(articulos), Messages.text("colecta.informe.articulos.bajo"));
        int contadas = contenido.planteles().stream().mapToInt(p -> p.cuentan()).sum();
        paginas.card(
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
}
