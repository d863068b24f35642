package mx.edu.conalep.compromisosocial.operacion.domain;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The calendar's date for a job on a quarter beside today (R22, R23, R24). A job may run before it; who starts it must know.
 *
 * @param fecha      the calendar's date: last day of capture or of validation, or the day on which consolidation begins
 * @param desde      the instant from which the calendar itself starts the job
 * @param fin        last day of the quarter
 * @param hoy        today, hour of Mexico City
 * @param anticipado whether a run now would come before its date
 */
public record Prevision(LocalDate fecha, Instant desde, LocalDate fin, LocalDate hoy, boolean anticipado)
        implements Serializable {

    /**
     * Of what the calendar asks for.
     *
     * @param disparo when it asks for the job
     * @param fin     last day of the quarter
     * @param ahora   this moment
     */
    public static Prevision of(Disparo disparo, LocalDate fin, Instant ahora) {
        return new Prevision(
                disparo.fecha(),
                disparo.desde(),
                fin,
                LocalDate.ofInstant(ahora, AgendaTrimestre.NACIONAL),
                ahora.isBefore(disparo.desde()));
    }

    /** Days from today to the date: 0 on it; below 0 once it has ended in Mexico City, where some zones may still be in it. */
    public long dias() {
        return ChronoUnit.DAYS.between(hoy, fecha);
    }

    /** Whether the quarter itself has not ended. */
    public boolean enCurso() {
        return !hoy.isAfter(fin);
    }

    /** Code of the words for a run before its date; they take the date and the days that are left. */
    public String codigo() {
        long dias = dias();
        return "operacion.anticipado." + (dias > 0 ? "dias" : dias == 0 ? "hoy" : "zonas");
    }
}
