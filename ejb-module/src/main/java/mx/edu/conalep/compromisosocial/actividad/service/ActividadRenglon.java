package mx.edu.conalep.compromisosocial.actividad.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Modalidad;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;

/**
 * An activity as a row of a list.
 *
 * @param directos direct beneficiaries in all categories; what is not captured counts as zero here
 * @param indirectos indirect beneficiaries, zero when not captured
 * @param vence last day of registration, null while the last day of the activity is unknown
 * @param fueraArea outside the área de influencia, null when not computable
 */
public record ActividadRenglon(
        long id,
        String folio,
        String referencia,
        String plantel,
        String entidad,
        String periodo,
        LocalDate fechaInicio,
        LocalDate fechaFin,
        Servicio servicio,
        Modalidad modalidad,
        String sede,
        String descripcion,
        int directos,
        int indirectos,
        EstadoActividad estado,
        boolean extemporanea,
        LocalDate vence,
        Boolean fueraArea,
        String capturadaPor,
        Instant enviadaEn,
        int version)
        implements Serializable {}
