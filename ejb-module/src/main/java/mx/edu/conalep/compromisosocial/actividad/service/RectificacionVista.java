package mx.edu.conalep.compromisosocial.actividad.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.CambioCampo;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoRectificacion;
import mx.edu.conalep.compromisosocial.actividad.domain.Rectificacion;
import mx.edu.conalep.compromisosocial.actividad.service.formato.TextoValor;

/**
 * A correction of a consolidated activity (R24).
 *
 * @param periodo quarter of the activity, whose consolidation a new version corrects
 * @param cambios while it waits, what it would change; empty once it is applied
 */
public record RectificacionVista(
        long id,
        String folio,
        String plantel,
        String periodo,
        EstadoRectificacion estado,
        String motivo,
        String solicitadaPor,
        Instant solicitadaEn,
        String resueltaPor,
        Instant resueltaEn,
        String resolucion,
        List<CambioVista> cambios)
        implements Serializable {

    static RectificacionVista of(Rectificacion r, DatosActividad corregidos) {
        List<CambioVista> cambios = CambioCampo.between(r.getActividad().datos(), corregidos).stream()
                .map(c ->
                        new CambioVista(c.campo().columna(), TextoValor.told(c.antes()), TextoValor.told(c.despues())))
                .toList();
        return new RectificacionVista(
                r.getId(),
                r.getActividad().getFolio(),
                r.getActividad().getPlantel(),
                r.getActividad().getPeriodo(),
                r.getEstado(),
                r.getMotivo(),
                r.getSolicitadaPor(),
                r.getSolicitadaEn(),
                r.getResueltaPor(),
                r.getResueltaEn(),
                r.getResolucion(),
                cambios);
    }
}
