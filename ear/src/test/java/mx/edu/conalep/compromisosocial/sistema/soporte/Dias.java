package mx.edu.conalep.compromisosocial.sistema.soporte;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days of the tests, as the product counts them: in the zone of Ciudad de México, which is also that of the planteles of the tests, and
 * by the product's clock, so that they hold at any hour of any day. {@code APP_CLOCK} in the environment of the run moves both clocks.
 */
public final class Dias {

    private static final ZoneId NACIONAL = ZoneId.of("America/Mexico_City");
    private static final Clock RELOJ = clock(System.getenv("APP_CLOCK"));
    /** The day on which the run began, and with it the product that most classes share; a midnight may pass since. */
    private static final LocalDate PRIMERO = hoy();

    private Dias() {}

    private static Clock clock(String start) {
        return start == null || start.isBlank()
                ? Clock.system(NACIONAL)
                : Clock.offset(Clock.system(NACIONAL), Duration.between(Instant.now(), Instant.parse(start.strip())));
    }

    /** Today. */
    public static LocalDate hoy() {
        return LocalDate.now(RELOJ);
    }

    /** Yesterday. */
    public static LocalDate ayer() {
        return hoy().minusDays(1);
    }

    /** A day that activities may have: yesterday, or the nearest one to it in the quarter that is open. */
    public static LocalDate reciente() {
        return reciente(1);
    }

    /** So many days ago, or the nearest day to it in the quarter that is open. */
    public static LocalDate reciente(int dias) {
        return reciente(hoy(), PRIMERO, dias);
    }

    static LocalDate reciente(LocalDate hoy, LocalDate primero, int dias) {
        LocalDate inicio = primero.withDayOfMonth(1)
                .withMonth(primero.getMonth().firstMonthOfQuarter().getValue());
        LocalDate fin = inicio.plusMonths(3).minusDays(1);
        LocalDate dia = hoy.minusDays(dias);
        return dia.isBefore(inicio) ? inicio : dia.isAfter(fin) ? fin : dia;
    }

    /** The quarter that the demonstration of the shared product opened, such as {@code 2026-T4}. */
    public static String trimestre() {
        return trimestre(PRIMERO);
    }

    /** The quarter of a day. */
    public static String trimestre(LocalDate dia) {
        return dia.getYear() + "-T" + (dia.getMonthValue() + 2) / 3;
    }

    /** The year in which the shared product was started and the demonstration's folios are. */
    public static int anio() {
        return PRIMERO.getYear();
    }
}
