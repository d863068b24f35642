package mx.edu.conalep.compromisosocial.actividad.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.actividad.domain.Actividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Huellas;

/**
 * An activity as others read it. Instants are UTC, dates local dates of the plantel.
 *
 * @param id key of the record, for other features
 * @param periodo quarter of its last day, {@code 2026-T1}; null while that is unknown
 * @param datos a copy of what is captured
 * @param distanciaM metres from the plantel, or null when not computable (R3.3)
 * @param fueraArea whether it lies outside the área de influencia, or null when not computable
 * @param vence last day of registration (R22), or null while the last day of the activity is unknown
 * @param venceInstante first instant that is late, or null
 * @param autorizadaPor titular whose authorisation stands (R10.9), or null
 * @param version for the next change of it
 */
public record ActividadVista(
        long id,
        String folio,
        EstadoActividad estado,
        int version,
        String plantel,
        String entidad,
        String periodo,
        DatosActividad datos,
        Integer distanciaM,
        Boolean fueraArea,
        LocalDate vence,
        Instant venceInstante,
        Integer calendarioVersion,
        boolean extemporanea,
        String motivoExtemporanea,
        boolean historica,
        String capturadaPor,
        Instant creadaEn,
        Instant modificadaEn,
        Instant enviadaEn,
        String enviadaPor,
        Instant validadaEn,
        String validadaPor,
        Instant autorizadaEn,
        String autorizadaPor)
        implements Serializable {

    static ActividadVista of(Actividad a) {
        Huellas h = a.getHuellas();
        return new ActividadVista(
                a.getId(),
                a.getFolio(),
                a.getEstado(),
                a.getVersion(),
                a.getPlantel(),
                a.getEntidad(),
                a.getPeriodo(),
                a.datos(),
                a.area().getDistanciaM(),
                a.area().getFuera(),
                a.registro().getVence(),
                a.registro().getVenceInstante(),
                a.registro().getCalendarioVersion(),
                a.registro().isExtemporanea(),
                a.registro().getMotivoExtemporanea(),
                a.isHistorica(),
                h.getCapturadaPor(),
                h.getCreadaEn(),
                h.getModificadaEn(),
                h.getEnviadaEn(),
                h.getEnviadaPor(),
                h.getValidadaEn(),
                h.getValidadaPor(),
                h.getAutorizadaEn(),
                h.getAutorizadaPor());
    }
}
