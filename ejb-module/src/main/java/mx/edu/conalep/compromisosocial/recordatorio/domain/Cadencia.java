package mx.edu.conalep.compromisosocial.recordatorio.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * When something is told: at some days before its last day, before that or without a last day once or weekly, and weekly once it is
 * overdue. Each stage is told once; a run that was missed is made up for by the next one, as long as the stage lasts.
 */
public final class Cadencia {

    private static final int SEMANA = 7;

    /** What is told before the first of the days, or without a last day. */
    public enum Antes {
        /** Nothing. */
        NADA,
        /** As soon as it is there, once. */
        UNA_VEZ,
        /** Each week of the ISO calendar. */
        SEMANAL
    }

    private final int[] dias;
    private final Antes antes;
    private final boolean vencido;

    private Cadencia(Antes antes, boolean vencido, int... dias) {
        this.antes = antes;
        this.vencido = vencido;
        this.dias = dias;
        Arrays.sort(this.dias);
    }

    /** At some days before the last day, and weekly when it has passed. */
    static Cadencia at(int... dias) {
        return new Cadencia(Antes.NADA, true, dias);
    }

    /** At some days before the last day; nothing any more when it has passed. */
    static Cadencia until(int... dias) {
        return new Cadencia(Antes.NADA, false, dias);
    }

    /** As soon as it is there, at some days before the last day, and weekly when that has passed. */
    static Cadencia onceAndAt(int... dias) {
        return new Cadencia(Antes.UNA_VEZ, true, dias);
    }

    /** Weekly, at some days before the last day, and weekly when that has passed. */
    static Cadencia weeklyAndAt(int... dias) {
        return new Cadencia(Antes.SEMANAL, true, dias);
    }

    /**
     * The stage in which something is on a day.
     *
     * @param vence last day, or null without one
     * @param hoy local date where the deadline counts
     * @return what tells the stage from every other, or empty when nothing is told
     */
    public Optional<String> stage(LocalDate vence, LocalDate hoy) {
        if (vence == null) {
            return before(hoy);
        }
        long faltan = ChronoUnit.DAYS.between(hoy, vence);
        if (faltan < 0) {
            return vencido ? Optional.of("vencido" + (-faltan - 1) / SEMANA) : Optional.empty();
        }
        return Arrays.stream(dias)
                .filter(d -> faltan <= d)
                .mapToObj(d -> "d" + d)
                .findFirst()
                .or(() -> before(hoy));
    }

    /** The most days ahead that can matter. */
    public int horizon() {
        return dias.length == 0 ? 0 : dias[dias.length - 1];
    }

    private Optional<String> before(LocalDate hoy) {
        return switch (antes) {
            case NADA -> Optional.empty();
            case UNA_VEZ -> Optional.of("nuevo");
            case SEMANAL ->
                Optional.of(String.format(
                        Locale.ROOT,
                        "s%d-%02d",
                        hoy.get(IsoFields.WEEK_BASED_YEAR),
                        hoy.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        };
    }
}
