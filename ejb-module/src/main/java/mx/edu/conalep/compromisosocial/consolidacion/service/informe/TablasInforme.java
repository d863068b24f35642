package mx.edu.conalep.compromisosocial.consolidacion.service.informe;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Celda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ClaveCelda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Medidas;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.PlantelConsolidado;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Sumas;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.Xhtml;

/** Tables of the report's sums: by entidad, service, modality and category of beneficiaries. */
final class TablasInforme {

    private final DatosInforme datos;
    private final Xhtml out;
    private final List<Celda> planteles;

    TablasInforme(DatosInforme datos, Xhtml out) {
        this.datos = datos;
        this.out = out;
        this.planteles = datos.at(Nivel.PLANTEL);
    }

    void tables() {
        out.section("tablas", "seccion aparte", "consolidacion.informe.tablas");
        byEntidad();
        table("consolidacion.informe.tabla.servicio", Sumas.by(planteles, ClaveCelda::servicio), Nombres::servicio);
        table("consolidacion.informe.tabla.modalidad", Sumas.by(planteles, ClaveCelda::modalidad), Nombres::modalidad);
        categories();
    }

    private void byEntidad() {
        Map<String, Medidas> sums = Sumas.by(planteles, ClaveCelda::entidad);
        out.openTable(
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
                            .rowHead(clave + "\u00a0\u00a0" + Nombres.corto(datos.entidad(clave)))
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
                .rowHead(Messages.text("consolidacion.informe.total"))
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
        out.openTable(
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
        sums.forEach((clave, m) ->
                out.raw("<tr>").rowHead(name.apply(clave)).figures(row(m)).raw("</tr>"));
        out.raw("<tr class=\"total\">")
                .rowHead(Messages.text("consolidacion.informe.total"))
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
        out.openTable(
                "consolidacion.informe.tabla.categoria",
                "concepto",
                "categoria.adultasMayores",
                "categoria.indigenas",
                "categoria.discapacidad",
                "categoria.general",
                "total");
        Map<String, Medidas> sums = Sumas.by(planteles, ClaveCelda::servicio);
        sums.forEach((clave, m) -> out.raw("<tr>")
                .rowHead(Nombres.servicio(clave))
                .figures(persons(m))
                .raw("</tr>"));
        out.raw("<tr class=\"total\">")
                .rowHead(Messages.text("consolidacion.informe.total"))
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
}
