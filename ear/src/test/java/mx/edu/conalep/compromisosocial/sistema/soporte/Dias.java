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

    /** A day that activities may have: yesterday, or today on the first day of a quarter, since only the quarter of today is open. */
    public static LocalDate reciente() {
        return reciente(hoy(), 1);
    }

    /** So many days ago, or the first day of today's quarter when that is nearer. */
    public static LocalDate reciente(int dias) {
        return reciente(hoy(), dias);
    }

    static LocalDate reciente(LocalDate hoy, int dias) {
        LocalDate inicio = hoy.withDayOfMonth(1)
                .withMonth(hoy.getMonth().firstMonthOfQuarter().getValue());
        LocalDate dia = hoy.minusDays(dias);
        return dia.isBefore(inicio) ? inicio : dia;
    }

    /** The quarter of today, which the demonstration opens, such as {@code 2026-T4}. */
    public static String trimestre() {
        return trimestre(hoy());
    }

    static String trimestre(LocalDate hoy) {
        return hoy.getYear() + "-T" + (hoy.getMonthValue() + 2) / 3;
    }

    /** The year of today, in which the demonstration's folios are. */
    public static int anio() {
        return hoy().getYear();
    }
}
