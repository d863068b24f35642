package mx.edu.conalep.compromisosocial.colecta.service.informe;

import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.AportacionInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.ContenidoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.DiferenciaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.EntregaInforme;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.Xhtml;

/** Lists of a colecta's report: deliveries, counter-entries, what stayed out at the close, what changed since the version before. */
final class DetalleInformeColecta {
    private static final int MAX = 100;

    private final DatosInformeColecta datos;
    private final ContenidoInforme contenido;
    private final Xhtml out;

    DetalleInformeColecta(DatosInformeColecta datos, Xhtml out) {
        this.datos = datos;
        this.contenido = datos.contenido();
        this.out = out;
    }

    void details() {
        if (contenido.nivel() == Nivel.NACIONAL) {
            deliveries();
        }
        contributions("contraasientos", contenido.contraasientos());
        contributions("fuera", contenido.fuera());
        difference();
    }

    private void deliveries() {
        out.section("entregas", "seccion sigue", "colecta.informe.entregas");
        if (contenido.entregas().isEmpty()) {
            out.told("p", null, "colecta.informe.entregas.ninguna");
            return;
        }
        out.openTable("colecta.informe.tabla.entregas", "cosa", "fecha", "recibe", "cantidad", "recibo");
        for (EntregaInforme e : contenido.entregas()) {
            out.raw("<tr>")
                    .rowHead(TablasInformeColecta.name(e.cosa()))
                    .element("td", null, Messages.date(e.fecha()))
                    .element("td", null, e.recibe())
                    .element("td", "n", TablasInformeColecta.amount(e.cosa(), e.cantidad()))
                    .element("td", null, e.recibo().substring(0, 12))
                    .raw("</tr>");
        }
        out.raw("</tbody></table></div>");
    }

    private void contributions(String code, List<AportacionInforme> some) {
        String title = "colecta.informe." + code;
        out.section(code, "seccion sigue", title);
        if (some.isEmpty()) {
            String none = title + ".ninguna";
            out.told("p", null, none);
            return;
        }
        String table = "colecta.informe.tabla." + code;
        out.openTable(table, "numero", "plantel", "articulo", "cantidad", "motivo");
        some.stream().limit(MAX).forEach(this::contribution);
        out.raw("</tbody></table></div>");
        if (some.size() > MAX) {
            out.told("p", null, "colecta.informe.resto", some.size() - MAX);
        }
    }

    private void contribution(AportacionInforme a) {
        String why = a.isContraasiento()
                ? Messages.text("colecta.informe.contraasiento", a.contraasientoDe(), a.motivo())
                : state(a);
        out.raw("<tr>")
                .rowHead(Messages.text("colecta.informe.numero", a.numero()))
                .element("td", null, a.plantel().replace('-', '\u2011'))
                .element("td", null, TablasInformeColecta.name(a.cosa()))
                .element("td", "n", TablasInformeColecta.amount(a.cosa(), a.cantidad()))
                .element("td", null, why)
                .raw("</tr>");
    }

    private static String state(AportacionInforme a) {
        String code = "colecta.informe.estado." + a.estado().name();
        return Messages.text(code);
    }

    private void difference() {
        DiferenciaInforme d = datos.diferencia();
        if (d == null) {
            return;
        }
        out.section(
                "diferencia",
                "seccion sigue",
                "colecta.informe.diferencia",
                contenido.version().version() - 1);
        if (d.isVacia()) {
            out.told("p", null, "colecta.informe.diferencia.ninguna");
            return;
        }
        out.openTable("colecta.informe.tabla.diferencia", "cosa", "antes", "despues", "cambio");
        d.cambios().forEach(c -> out.raw("<tr>")
                .rowHead(TablasInformeColecta.name(c.cosa()))
                .element("td", "n", TablasInformeColecta.amount(c.cosa(), c.antes()))
                .element("td", "n", TablasInformeColecta.amount(c.cosa(), c.despues()))
                .element("td", "n", TablasInformeColecta.amount(c.cosa(), c.diferencia()))
                .raw("</tr>"));
        out.raw("</tbody></table></div>");
        if (!d.agregadas().isEmpty()) {
            String numbers = String.join(
                    ", ",
                    d.agregadas().stream().map(a -> String.valueOf(a.numero())).toList());
            out.told("p", null, "colecta.informe.diferencia.agregadas", numbers);
        }
    }
}
