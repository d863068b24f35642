package mx.edu.conalep.compromisosocial.calendario.domain;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * A computed deadline.
 *
 * @param regla rule it comes from
 * @param vence last day, a local date of {@code zona}
 * @param venceInstante first instant that is too late: the end of {@code vence} in {@code zona}
 * @param zona IANA zone of the plantel, of its entidad, or {@link #NACIONAL}
 * @param calendarioVersion version of the calendar it was computed with
 */
public record Plazo(Regla regla, LocalDate vence, Instant venceInstante, ZoneId zona, int calendarioVersion)
        implements Serializable {

    /** Zone of the national deadlines: R24 and the calendar of the DVS. */
    public static final ZoneId NACIONAL = ZoneId.of("America/Mexico_City");

    /** The deadline whose last day is {@code vence}, in a zone. */
    public static Plazo of(Regla regla, LocalDate vence, ZoneId zona, int calendarioVersion) {
        return new Plazo(regla, vence, endOf(vence, zona), zona, calendarioVersion);
    }

    /** The first instant after a local date ends in a zone; 24:00 may be 23 or 25 hours after it began. */
    public static Instant endOf(LocalDate fecha, ZoneId zona) {
        return fecha.plusDays(1).atStartOfDay(zona).toInstant();
    }

    /** The day that some zones have all reached: what was due by the day before it is over in each; null of no zone. */
    public static LocalDate reachedIn(Collection<ZoneId> zonas, Instant ahora) {
        return zonas.stream()
                .map(zona -> LocalDate.ofInstant(ahora, zona))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The deadline in words: "Vence el 9 de marzo de 2026 a las 24:00, hora de Tijuana (Art. 22)". */
    public String texto() {
        return Messages.text("calendario.plazo." + regla.name(), vence, Zonas.nombre(zona));
    }

    /** Whether an act at that instant meets the deadline. */
    public boolean isMetAt(Instant acto) {
        return acto.isBefore(venceInstante);
    }
}
