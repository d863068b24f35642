package mx.edu.conalep.compromisosocial.consolidacion.service.informe;

import mx.edu.conalep.compromisosocial.consolidacion.domain.Diferencia;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Medidas;
import mx.edu.conalep.compromisosocial.shared.documento.Xhtml;

/** What a version of the report says otherwise than the one before it. */
final class DiferenciaInforme {

    private static final int MAX_DIFFERENCES = 200;

    private final DatosInforme datos;
    private final Xhtml out;

    DiferenciaInforme(DatosInforme datos, Xhtml out) {
        this.datos = datos;
        this.out = out;
    }

    /** What the version says otherwise than the one before, activity by activity. */
    void difference() {
        Diferencia d = datos.diferencia();
        if (d == null) {
            return;
        }
        out.section(
                "diferencia",
                "seccion sigue",
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
        out.openTable(
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
                    .rowHead(a.folio())
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
