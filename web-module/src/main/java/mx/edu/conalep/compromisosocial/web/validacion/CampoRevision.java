package mx.edu.conalep.compromisosocial.web.validacion;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Observacion;
import mx.edu.conalep.compromisosocial.actividad.service.CambioVista;
import mx.edu.conalep.compromisosocial.actividad.service.ObservacionVista;
import mx.edu.conalep.compromisosocial.actividad.service.formato.TextoValor;

/**
 * A field of the record under review.
 *
 * @param columna its name in CSV and JSON
 * @param etiqueta its name in words
 * @param valor its value in words, blank when not captured
 * @param cambio what changed since the submission before, or null
 * @param previas observations of the last return
 */
public record CampoRevision(
        String columna, String etiqueta, String valor, CambioVista cambio, List<ObservacionVista> previas)
        implements Serializable {

    /** A block of fields under one heading. */
    public record Bloque(String titulo, List<CampoRevision> campos) implements Serializable {}

    static CampoRevision of(
            CampoActividad campo,
            DatosActividad datos,
            Map<String, CambioVista> cambios,
            Map<String, List<ObservacionVista>> observaciones) {
        return new CampoRevision(
                campo.columna(),
                TextoValor.label(campo),
                TextoValor.told(campo.get(datos)),
                cambios.get(campo.columna()),
                observaciones.getOrDefault(campo.columna(), List.of()));
    }

    /** The evidence as a whole. */
    static CampoRevision evidencias(
            String etiqueta, Map<String, CambioVista> cambios, Map<String, List<ObservacionVista>> observaciones) {
        return new CampoRevision(
                Observacion.EVIDENCIAS,
                etiqueta,
                "",
                cambios.get(Observacion.EVIDENCIAS),
                observaciones.getOrDefault(Observacion.EVIDENCIAS, List.of()));
    }

    /** Whether there is something to show: optional fields without value are left out. */
    boolean isShown(boolean optional) {
        return !optional || !valor.isBlank() || cambio != null || !previas.isEmpty();
    }
}
