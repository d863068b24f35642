package mx.edu.conalep.compromisosocial.actividad.service;

import java.io.Serializable;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;

/**
 * An activity that waits for somebody.
 *
 * @param fechaFin its last day, local date of the plantel, or null
 * @param vence last day of registration (R22), or null while the last day of the activity is unknown
 */
public record Pendiente(
        String folio,
        String plantel,
        Servicio servicio,
        String descripcion,
        String sede,
        LocalDate fechaFin,
        LocalDate vence,
        EstadoActividad estado)
        implements Serializable {}
