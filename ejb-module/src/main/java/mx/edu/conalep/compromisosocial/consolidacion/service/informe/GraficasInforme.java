package mx.edu.conalep.compromisosocial.consolidacion.service.informe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Celda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ClaveCelda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Medidas;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Sumas;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.Xhtml;

/** Charts of the report. A chart is a table too: its figures stand beside the bars, so that nobody needs the colour. */
final class GraficasInforme {

    private final DatosInforme datos;
    private final Xhtml out;
    private final List<Celda> planteles;

    GraficasInforme(DatosInforme datos, Xhtml out) {
        this.datos = datos;
        this.out = out;
        this.planteles = datos.at(Nivel.PLANTEL);
    }

    /** How many planteles reported, declared zero and did not report, as one bar with its legend. */
    void coverage() {
        int all = Math.max(datos.planteles().size(), 1);
        out.raw("<div class=\"apilada\">");
        for (Situacion situacion : Situacion.values()) {
            int some = datos.thatAre(situacion).size();
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

    void charts() {
        out.section("graficas", "seccion sigue", "consolidacion.informe.graficas");
        Map<String, Long> services = new LinkedHashMap<>();
        Sumas.by(planteles, ClaveCelda::servicio)
                .forEach((clave, m) -> services.put(Nombres.servicio(clave), m.actividades()));
        bars("consolidacion.informe.grafica.servicio", services, "guinda");
        Medidas total = Sumas.total(planteles);
        Map<String, Long> categories = new LinkedHashMap<>();
        categories.put(Messages.text("consolidacion.categoria.adultasMayores"), total.directosAdultasMayores());
        categories.put(Messages.text("consolidacion.categoria.indigenas"), total.directosIndigenas());
        categories.put(Messages.text("consolidacion.categoria.discapacidad"), total.directosDiscapacidad());
        categories.put(Messages.text("consolidacion.categoria.general"), total.directosGeneral());
        bars("consolidacion.informe.grafica.categoria", categories, "verde");
        Map<String, Long> entidades = new LinkedHashMap<>();
        Sumas.by(planteles, ClaveCelda::entidad).entrySet().stream()
                .sorted(Map.Entry.comparingByValue((a, b) -> Long.compare(b.directosTotal(), a.directosTotal())))
                .forEach(e -> entidades.put(
                        Nombres.corto(datos.entidad(e.getKey())), e.getValue().directosTotal()));
        if (entidades.size() > 1) {
            bars("consolidacion.informe.grafica.entidad", entidades, "guinda");
        }
    }

    private void bars(String title, Map<String, Long> figures, String color) {
        out.raw("<div class=\"bloque\">").told("h3", null, title).raw("<table class=\"barras\"><tbody>");
        long biggest = Math.max(
                1, figures.values().stream().mapToLong(Long::longValue).max().orElse(1));
        figures.forEach((label, figure) -> out.raw("<tr>")
                .rowHead(label)
                .raw("<td class=\"n\">" + Xhtml.number(figure) + "</td><td class=\"riel\"><div class=\"barra " + color
                        + "\" style=\"width:" + Math.round(figure * 1000d / biggest) / 10d
                        + "%\">\u00a0</div></td></tr>"));
        out.raw("</tbody></table></div>");
    }
}
