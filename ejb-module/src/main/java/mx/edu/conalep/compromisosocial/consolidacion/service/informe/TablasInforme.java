package mx.edu.conalep.compromisosocial.consolidacion.service.informe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Celda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ClaveCelda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Diferencia;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Medidas;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.PlantelConsolidado;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Sumas;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** Tables and charts of the report. A chart is a table too: its figures stand beside the bars, so that nobody needs the colour. */
final class TablasInforme {

    private static final int MAX_DIFFERENCES = 200;

    private final DatosInforme datos;
    private final Xhtml out;
    private final List<Celda> planteles;

    TablasInforme(DatosInforme datos, Xhtml out) {
        this.datos = datos;
        this.out = out;
        this.planteles = datos.at(Nivel.PLANTEL);
    }

    /** How many planteles reported, declared zero and did not report, as one bar with its legend. */
    void coverage() {
        int all = Math.max(datos.planteles().size(), 1);
        out.raw("<table class=\"apilada\"><tbody><tr>");
        for (Situacion situacion : Situacion.values()) {
            int some = datos.thatAre(situacion).size();
            if (some > 0) {
                out.raw("<td class=\"s-" + situacion + "\" style=\"width:" + Math.max(4, some * 100 / all) + "%\">"
                        + Xhtml.number(some) + "</td>");
            }
        }
        out.raw("</tr></tbody></table><p class=\"leyenda\">");
        for (Situacion situacion : Situacion.values()) {
            out.raw("<span class=\"muestra s-" + situacion + "\">\u00a0</span> ")
                    .told("span", "texto", "consolidacion.situacion." + situacion);
        }
        out.raw("</p>");
    }

    void charts() {
        out.told("h2", "seccion sigue", "consolidacion.informe.graficas");
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
                .element("th", null, label)
                .raw("<td class=\"n\">" + Xhtml.number(figure) + "</td><td class=\"riel\"><div class=\"barra " + color
                        + "\" style=\"width:" + Math.round(figure * 1000d / biggest) / 10d
                        + "%\">\u00a0</div></td></tr>"));
        out.raw("</tbody></table></div>");
    }

    void tables() {
        out.told("h2", "seccion aparte", "consolidacion.informe.tablas");
        byEntidad();
        table("consolidacion.informe.tabla.servicio", Sumas.by(planteles, ClaveCelda::servicio), Nombres::servicio);
        table("consolidacion.informe.tabla.modalidad", Sumas.by(planteles, ClaveCelda::modalidad), Nombres::modalidad);
        categories();
    }

    private void byEntidad() {
        Map<String, Medidas> sums = Sumas.by(planteles, ClaveCelda::entidad);
        open(
                "consolidacion.informe.tabla.entidad",
                "entidad",
                "reportaron",
                "ceros",
                "faltan",
                "actividades",
                "estudiantes",
                "directos.corto",
                "indirectos.corto");
        datos.planteles().stream()
                .map(PlantelConsolidado::entidad)
                .distinct()
                .sorted()
                .forEach(clave -> {
                    List<PlantelConsolidado> own = datos.planteles().stream()
                            .filter(p -> p.entidad().equals(clave))
                            .toList();
                    Medidas m = sums.getOrDefault(clave, Medidas.CERO);
                    out.raw("<tr>")
                            .element("th", null, clave + "\u00a0\u00a0" + Nombres.corto(datos.entidad(clave)))
                            .figures(
                                    count(own, Situacion.REPORTADO),
                                    count(own, Situacion.CERO_DECLARADO),
                                    count(own, Situacion.SIN_REPORTE),
                                    m.actividades(),
                                    m.estudiantes(),
                                    m.directosTotal(),
                                    m.indirectos())
                            .raw("</tr>");
                });
        Medidas total = Sumas.total(planteles);
        out.raw("<tr class=\"total\">")
                .told("th", null, "consolidacion.informe.total")
                .figures(
                        count(datos.planteles(), Situacion.REPORTADO),
                        count(datos.planteles(), Situacion.CERO_DECLARADO),
                        count(datos.planteles(), Situacion.SIN_REPORTE),
                        total.actividades(),
                        total.estudiantes(),
                        total.directosTotal(),
                        total.indirectos())
                .raw("</tr></tbody></table></div>");
    }

    private static long count(List<PlantelConsolidado> some, Situacion situacion) {
        return some.stream().filter(p -> p.situacion() == situacion).count();
    }

    private void table(String title, Map<String, Medidas> sums, UnaryOperator<String> name) {
        open(
                title,
                "concepto",
                "actividades",
                "extemporaneas.corto",
                "estudiantes",
                "docentes",
                "administrativos",
                "directos.corto",
                "indirectos.corto",
                "encuestas.corto");
        sums.forEach((clave, m) -> out.raw("<tr>")
                .element("th", null, name.apply(clave))
                .figures(row(m))
                .raw("</tr>"));
        out.raw("<tr class=\"total\">")
                .told("th", null, "consolidacion.informe.total")
                .figures(row(Sumas.total(planteles)))
                .raw("</tr></tbody></table></div>");
    }

    private static long[] row(Medidas m) {
        return new long[] {
            m.actividades(),
            m.extemporaneas(),
            m.estudiantes(),
            m.docentes(),
            m.administrativos(),
            m.directosTotal(),
            m.indirectos(),
            m.encuestas()
        };
    }

    private void categories() {
        open(
                "consolidacion.informe.tabla.categoria",
                "concepto",
                "categoria.adultasMayores",
                "categoria.indigenas",
                "categoria.discapacidad",
                "categoria.general",
                "total");
        Map<String, Medidas> sums = Sumas.by(planteles, ClaveCelda::servicio);
        sums.forEach((clave, m) -> out.raw("<tr>")
                .element("th", null, Nombres.servicio(clave))
                .figures(persons(m))
                .raw("</tr>"));
        out.raw("<tr class=\"total\">")
                .told("th", null, "consolidacion.informe.total")
                .figures(persons(Sumas.total(planteles)))
                .raw("</tr></tbody></table></div>");
    }

    private static long[] persons(Medidas m) {
        return new long[] {
            m.directosAdultasMayores(),
            m.directosIndigenas(),
            m.directosDiscapacidad(),
            m.directosGeneral(),
            m.directosTotal()
        };
    }

    private void open(String title, String... columns) {
        out.raw("<div class=\"bloque\">").told("h3", null, title).raw("<table class=\"tabla\"><thead><tr>");
        for (int i = 0; i < columns.length; i++) {
            out.told("th scope=\"col\"", i == 0 ? null : "n", "consolidacion.columna." + columns[i]);
        }
        out.raw("</tr></thead><tbody>");
    }

    /** The planteles that did not report and those that declared zero, by entidad. */
    void silent() {
        out.told("h2", "seccion sigue", "consolidacion.informe.silencio");
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
        out.raw("<table class=\"tabla\"><thead><tr>")
                .told("th scope=\"col\"", null, "consolidacion.columna.entidad")
                .told("th scope=\"col\"", null, "consolidacion.columna.planteles")
                .raw("</tr></thead><tbody>");
        some.stream().map(PlantelConsolidado::entidad).distinct().forEach(clave -> {
            out.raw("<tr>")
                    .element("th", null, clave + "\u00a0\u00a0" + Nombres.corto(datos.entidad(clave)))
                    .raw("<td>");
            String names = String.join(
                    "; ",
                    some.stream()
                            .filter(p -> p.entidad().equals(clave))
                            .map(TablasInforme::name)
                            .toList());
            out.raw(Xhtml.escape(names)).raw("</td></tr>");
        });
        out.raw("</tbody></table>");
    }

    private static String name(PlantelConsolidado p) {
        String left = p.sinValidar() == 0
                ? ""
                : " " + Messages.text("consolidacion.informe.sinValidar.corto", p.sinValidar());
        return p.clave() + "\u00a0" + p.nombre() + left;
    }

    /** What the version says otherwise than the one before, activity by activity. */
    void difference() {
        Diferencia d = datos.diferencia();
        if (d == null) {
            return;
        }
        out.told(
                "h2",
                "seccion",
                "consolidacion.informe.diferencia",
                datos.version().version() - 1);
        if (d.actividades().isEmpty()) {
            out.told("p", null, "consolidacion.informe.diferencia.ninguna");
            return;
        }
        out.told(
                "p",
                null,
                "consolidacion.informe.diferencia.texto",
                d.actividades().size(),
                d.celdas().size());
        open(
                "consolidacion.informe.diferencia.tabla",
                "folio",
                "cambio",
                "actividades",
                "estudiantes",
                "directos.corto",
                "indirectos.corto",
                "encuestas.corto");
        d.actividades().stream().limit(MAX_DIFFERENCES).forEach(a -> {
            String kind = a.antes() == null ? "agregada" : a.despues() == null ? "retirada" : "corregida";
            Medidas m = a.cambio();
            out.raw("<tr>")
                    .element("th", null, a.folio())
                    .told("td", null, "consolidacion.cambio." + kind)
                    .figures(m.actividades(), m.estudiantes(), m.directosTotal(), m.indirectos(), m.encuestas())
                    .raw("</tr>");
        });
        out.raw("</tbody></table></div>");
        if (d.actividades().size() > MAX_DIFFERENCES) {
            out.told(
                    "p",
                    null,
                    "consolidacion.informe.diferencia.resto",
                    d.actividades().size() - MAX_DIFFERENCES);
        }
    }
}
