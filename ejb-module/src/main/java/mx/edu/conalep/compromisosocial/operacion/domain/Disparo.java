package mx.edu.conalep.compromisosocial.operacion.domain;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A start of a job that the calendar asks for.
 *
 * @param trabajo  the job
 * @param periodo  clave of the quarter, empty when the job works on none
 * @param fecha    the date of the calendar that asks for it; with job and quarter it happens once
 * @param desde    the instant from which it is due
 */
public record Disparo(Trabajo trabajo, String periodo, LocalDate fecha, Instant desde) implements Serializable {

    /** Days after which a date that was missed is left to the operator: old quarters do not close by surprise. */
    public static final int DIAS_DE_GRACIA = 20;

    /** The hour of Mexico City at which people are reminded: before the working day begins, on the same date in every zone. */
    private static final LocalTime HORA_AVISOS = LocalTime.of(7, 0);

    /** The reminders of a day. */
    public static Disparo reminders(LocalDate fecha) {
        Instant desde =
                fecha.atTime(HORA_AVISOS).atZone(AgendaTrimestre.NACIONAL).toInstant();
        return new Disparo(Trabajo.RECORDATORIOS, "", fecha, desde);
    }

    /** Whether it is about a quarter. */
    public boolean isTrimestral() {
        return !periodo.isEmpty();
    }

    /**
     * Whether it must happen now.
     *
     * @param ahora the instant
     * @return true from its instant on, for {@value #DIAS_DE_GRACIA} days
     */
    public boolean isDue(Instant ahora) {
        return !ahora.isBefore(desde) && ahora.isBefore(desde.plusSeconds(DIAS_DE_GRACIA * 86_400L));
    }
}
