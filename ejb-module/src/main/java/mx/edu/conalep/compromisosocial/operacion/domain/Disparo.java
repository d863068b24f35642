package mx.edu.conalep.compromisosocial.operacion.domain;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A start of a job that the calendar asks for.
 *
 * @param trabajo  the job
 * @param periodo  clave of the quarter
 * @param fecha    the date of the calendar that asks for it; with job and quarter it happens once
 * @param desde    the instant from which it is due
 */
public record Disparo(Trabajo trabajo, String periodo, LocalDate fecha, Instant desde) implements Serializable {

    /** Days after which a date that was missed is left to the operator: old quarters do not close by surprise. */
    public static final int DIAS_DE_GRACIA = 20;

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
