package mx.edu.conalep.compromisosocial.shared;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The dates that a person may write: of the years {@value #PRIMER_ANIO} to {@value #ULTIMO_ANIO}. Another year is a slip, and beyond
 * 9999 no column keeps it.
 */
public final class Fecha {
    /** First year. */
    public static final int PRIMER_ANIO = 1900;
    /** Last year. */
    public static final int ULTIMO_ANIO = 2999;

    private Fecha() {}

    /**
     * The date of a text, {@code 2026-03-09}.
     *
     * @throws DateTimeException when it is none, or of another year
     */
    public static LocalDate parse(String texto) {
        LocalDate fecha = LocalDate.parse(texto);
        if (!isAdmitida(fecha)) {
            throw new DateTimeException(texto);
        }
        return fecha;
    }

    /** Whether it is of one of these years. */
    public static boolean isAdmitida(LocalDate fecha) {
        return fecha.getYear() >= PRIMER_ANIO && fecha.getYear() <= ULTIMO_ANIO;
    }
}
