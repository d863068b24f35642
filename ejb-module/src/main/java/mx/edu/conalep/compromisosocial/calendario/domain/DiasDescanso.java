package mx.edu.conalep.compromisosocial.calendario.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The statutory rest days of Art. 74 of the Ley Federal del Trabajo, computed for any year.
 *
 * <p>Election days (fraction IX) are Sundays in ordinary elections and so never take a business day away;
 * they are not listed. The transfer of the federal executive is 1 October of every sixth year from 2024.
 */
public final class DiasDescanso {

    private static final int PRIMERA_TRANSMISION = 2024;
    private static final int SEXENIO = 6;

    private DiasDescanso() {}

    /**
     * The rest days of a year.
     *
     * @param anio calendar year
     * @return local date → message code of its name, in date order
     */
    public static Map<LocalDate, String> of(int anio) {
        Map<LocalDate, String> dias = new TreeMap<>();
        dias.put(LocalDate.of(anio, Month.JANUARY, 1), "calendario.descanso.anioNuevo");
        dias.put(monday(anio, Month.FEBRUARY, 1), "calendario.descanso.constitucion");
        dias.put(monday(anio, Month.MARCH, 3), "calendario.descanso.benitoJuarez");
        dias.put(LocalDate.of(anio, Month.MAY, 1), "calendario.descanso.trabajo");
        dias.put(LocalDate.of(anio, Month.SEPTEMBER, 16), "calendario.descanso.independencia");
        if (isTransmision(anio)) {
            dias.put(LocalDate.of(anio, Month.OCTOBER, 1), "calendario.descanso.transmision");
        }
        dias.put(monday(anio, Month.NOVEMBER, 3), "calendario.descanso.revolucion");
        dias.put(LocalDate.of(anio, Month.DECEMBER, 25), "calendario.descanso.navidad");
        return Collections.unmodifiableMap(dias);
    }

    /** The message code of the rest day that falls on a date, or empty when it is not one. */
    public static Optional<String> find(LocalDate fecha) {
        return Optional.ofNullable(of(fecha.getYear()).get(fecha));
    }

    private static boolean isTransmision(int anio) {
        return anio >= PRIMERA_TRANSMISION && (anio - PRIMERA_TRANSMISION) % SEXENIO == 0;
    }

    private static LocalDate monday(int anio, Month mes, int ordinal) {
        return LocalDate.of(anio, mes, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY));
    }
}
