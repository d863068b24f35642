package mx.edu.conalep.compromisosocial.calendario.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One version of the working calendar: the statutory rest days, which are computed, and the non-working days
 * in force in that version, national or of one entidad. Immutable: a change gives another calendar.
 *
 * <p>An {@code entidad} argument is the entidad's clave ("15"), or null for the nation: then only national
 * non-working days count.
 */
public final class Calendario {

    private final int version;
    private final List<DiaInhabil> inhabiles;

    /**
     * A calendar of the rows in force.
     *
     * @param version number of this version, 1 or more
     * @param inhabiles non-working days in force in it
     */
    public Calendario(int version, List<DiaInhabil> inhabiles) {
        this.version = version;
        this.inhabiles = List.copyOf(inhabiles);
    }

    /** The calendar that knows only the statutory rest days. */
    public static Calendario statutory() {
        return new Calendario(1, List.of());
    }

    /** Number of this version. */
    public int version() {
        return version;
    }

    /** The non-working days entered, without the computed ones. */
    public List<DiaInhabil> inhabiles() {
        return inhabiles;
    }

    /** The next version, with one more non-working day or range. */
    public Calendario with(DiaInhabil dia) {
        List<DiaInhabil> next = new ArrayList<>(inhabiles);
        next.add(dia);
        return new Calendario(version + 1, next);
    }

    /** The next version, without one of its non-working days or ranges. */
    public Calendario without(DiaInhabil dia) {
        return new Calendario(
                version + 1, inhabiles.stream().filter(d -> d != dia).toList());
    }

    /** Whether people of the entidad (null: of the nation) work on that local date. */
    public boolean isBusinessDay(LocalDate fecha, String entidad) {
        DayOfWeek dia = fecha.getDayOfWeek();
        return dia != DayOfWeek.SATURDAY
                && dia != DayOfWeek.SUNDAY
                && DiasDescanso.find(fecha).isEmpty()
                && findInhabil(fecha, entidad).isEmpty();
    }

    /** The entered non-working day that covers a local date for an entidad (null: nation), if any. */
    public Optional<DiaInhabil> findInhabil(LocalDate fecha, String entidad) {
        return inhabiles.stream().filter(d -> d.covers(fecha, entidad)).findFirst();
    }

    /** Why that local date is a non-working day that the DVS entered, for an entidad (null: nation), if it is one. */
    public Optional<String> findMotivo(LocalDate fecha, String entidad) {
        return findInhabil(fecha, entidad).map(DiaInhabil::getMotivo);
    }

    /**
     * The n-th business day after a date; the date itself is never counted.
     *
     * @param dias how many business days, 1 or more
     */
    public LocalDate plusBusinessDays(LocalDate fecha, int dias, String entidad) {
        return step(fecha, dias, 1, entidad);
    }

    /** The n-th business day before a date; the date itself is never counted. */
    public LocalDate minusBusinessDays(LocalDate fecha, int dias, String entidad) {
        return step(fecha, dias, -1, entidad);
    }

    private LocalDate step(LocalDate fecha, int dias, int direccion, String entidad) {
        if (dias < 1) {
            throw new IllegalArgumentException("business days must be 1 or more: " + dias);
        }
        LocalDate actual = fecha;
        for (int contados = 0; contados < dias; ) {
            actual = actual.plusDays(direccion);
            if (isBusinessDay(actual, entidad)) {
                contados++;
            }
        }
        return actual;
    }
}
