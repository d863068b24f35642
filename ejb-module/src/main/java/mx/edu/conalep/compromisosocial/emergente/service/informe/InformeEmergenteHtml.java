package mx.edu.conalep.compromisosocial.emergente.service.informe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ArticuloUnidad;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ContenidoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.DiferenciaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.PersonasUnidad;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.VersionEmergente;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.InformePdf;
import mx.edu.conalep.compromisosocial.shared.documento.PaginasInforme;
import mx.edu.conalep.compromisosocial.shared.documento.Xhtml;

/** The pages of a programme's report as XHTML: cover, summary, goods, results by unit, notes. Numbers alone (R25). */
final class InformeEmergenteHtml {
    static final int NOTAS = 5;
    private static final String NADA = "\u2014";
    /** The font has no minus of its own. */
    private static final char MENOS = '\u2013';

    private final DatosInformeEmergente datos;
    private final ContenidoEmergente contenido;
    private final Xhtml out = new Xhtml("emergente.columna.", Set.of("entidad", "plantel"));
    private final PaginasInforme paginas = new PaginasInforme(out, "emergente.informe.");

    private InformeEmergenteHtml(DatosInformeEmergente datos) {
        this.datos = datos;
        this.contenido = datos.contenido();
    }

    /** The report as PDF. */
    static byte[] pdf(DatosInformeEmergente datos) {
        return InformePdf.render(new InformeEmergenteHtml(datos).write());
    }

    private String write() {
        VersionEmergente v = contenido.version();
        paginas.cover(datos.portada(), Messages.text("emergente.informe.fechas", v.inicio(), v.fin()));
        paginas.body(v.folio(), v.version());
        summary();
        goods();
        if (contenido.nivel() == Nivel.NACIONAL) {
            units("entidades", Nivel.ENTIDAD, "entidad");
        }
        units("planteles", Nivel.PLANTEL, "plantel");
        difference();
        paginas.notes(NOTAS);
        return paginas.finish(v);
    }

    private void summary() {
        out.section("resumen", "seccion", "emergente.informe.resumen").raw("<div class=\"tarjetas\">");
        contenido.total().filter(PersonasUnidad::isConRegistro).ifPresentOrElse(this::cards, this::unknown);
        out.raw("</div>");
        long planteles = contenido.at(Nivel.PLANTEL).size();
        out.told("p", null, "emergente.informe.cobertura", planteles, contenido.sinRegistro());
    }

    private void cards(PersonasUnidad total) {
        String below = datos.noElegidos();
        paginas.card(
                "beneficiados",
                Xhtml.number(total.beneficiados()),
                below == null ? Messages.text("emergente.informe.beneficiados.bajo") : below);
        paginas.card("entregas", Xhtml.number(total.entregas()), datos.reversiones());
        paginas.card(
                "donaciones",
                Xhtml.number(total.donaciones()),
                Messages.text(
                        "emergente.informe.donaciones.bajo", contenido.balance().size()));
    }

    private void unknown() {
        paginas.card(
                "beneficiados",
                Messages.text("emergente.informe.sinDato"),
                Messages.text("emergente.informe.beneficiados.bajo"));
    }

    private void goods() {
        out.section("articulos", "seccion sigue", "emergente.informe.articulos");
        if (contenido.balance().isEmpty()) {
            out.told("p", null, "emergente.informe.articulos.ninguno");
            return;
        }
        out.openTable("emergente.informe.tabla.articulos", "articulo", "donado", "asignado", "entregado", "remanente");
        for (ArticuloUnidad a : contenido.balance()) {
            out.raw("<tr>").rowHead(a.articulo());
            amounts(a, a.donado(), a.asignado(), a.entregado(), a.remanente());
            out.raw("</tr>");
        }
        out.raw("</tbody></table></div>");
    }

    private void amounts(ArticuloUnidad a, BigDecimal... amounts) {
        for (BigDecimal amount : amounts) {
            out.element("td", "n", amount(amount, a.medida()));
        }
    }

    private void units(String id, Nivel nivel, String first) {
        String title = "emergente.informe." + id;
        String table = "emergente.informe.tabla." + id;
        out.section(id, "seccion sigue", title);
        out.openTable(table, first, "donaciones", "beneficiados", "entregas", "entregado");
        for (PersonasUnidad p : contenido.at(nivel)) {
            out.raw("<tr>").rowHead(name(p));
            if (p.isConRegistro()) {
                out.figures(p.donaciones(), p.beneficiados(), p.entregas());
            } else {
                out.raw(("<td class=\"n\">" + NADA + "</td>").repeat(3));
            }
            delivered(contenido.of(p.unidad()));
            out.raw("</tr>");
        }
        out.raw("</tbody></table></div>");
    }

    /** What was delivered of each article in one cell, a line each. */
    private void delivered(List<ArticuloUnidad> articulos) {
        out.raw("<td class=\"n\">");
        if (articulos.isEmpty()) {
            out.raw(NADA);
        }
        articulos.forEach(a -> out.element("div", null, a.articulo() + ": " + amount(a.entregado(), a.medida())));
        out.raw("</td>");
    }

    private String name(PersonasUnidad p) {
        return p.unidad().plantel().isEmpty()
                ? p.unidad().entidad() + "\u00a0\u00a0"
                        + datos.entidad(p.unidad().entidad())
                : p.unidad().plantel().replace('-', '\u2011') + "\u00a0\u00a0" + p.nombre();
    }

    private void difference() {
        DiferenciaEmergente d = datos.diferencia();
        if (d == null) {
            return;
        }
        out.section(
                "diferencia",
                "seccion sigue",
                "emergente.informe.diferencia",
                contenido.version().version() - 1);
        if (d.isVacia()) {
            out.told("p", null, "emergente.informe.diferencia.ninguna");
            return;
        }
        out.told(
                "p", null, "emergente.informe.diferencia.unidades", d.personas().size());
        if (!d.articulos().isEmpty()) {
            out.openTable("emergente.informe.tabla.diferencia", "articulo", "antes", "despues");
            d.articulos().forEach(c -> out.raw("<tr>")
                    .rowHead(c.articulo())
                    .element("td", "n", amount(c.antes(), c.medida()))
                    .element("td", "n", amount(c.despues(), c.medida()))
                    .raw("</tr>"));
            out.raw("</tbody></table></div>");
        }
    }

    private static String amount(BigDecimal amount, String medida) {
        return amount == null ? NADA : Messages.decimal(amount).replace('\u2212', MENOS) + "\u00a0" + medida;
    }
}
