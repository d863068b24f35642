package mx.edu.conalep.compromisosocial.shared;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar quarter, the period of capture, consolidation and report (Art. 24). Written {@code 2026-T1}.
 *
 * @param anio fiscal year, 2000 to 2999
 * @param numero quarter of the year, 1 to 4
 */
public record Trimestre(int anio, int numero) implements Comparable<Trimestre> {

    private static final Pattern CLAVE = Pattern.compile("(2\\d{3})-T([1-4])");

    public Trimestre {
        if (anio < 2000 || anio > 2999 || numero < 1 || numero > 4) {
            throw new IllegalArgumentException("No such quarter: " + anio + "-T" + numero);
        }
    }

    /**
     * Reads the written form.
     *
     * @param clave e.g. {@code 2026-T1}
     * @return the quarter
     * @throws RuleViolationException with code {@code shared.trimestre.malformed} when it is not of that form
     */
    public static Trimestre parse(String clave) {
        String texto = clave == null ? "" : clave.strip();
        Matcher matcher = CLAVE.matcher(texto);
        if (!matcher.matches()) {
            throw new RuleViolationException(new RuleViolation("shared.trimestre.malformed", "periodo", texto));
        }
        return new Trimestre(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** The quarter to which a local date belongs. */
    public static Trimestre of(LocalDate fecha) {
        return new Trimestre(fecha.getYear(), (fecha.getMonthValue() - 1) / 3 + 1);
    }

    /** The written form, e.g. {@code 2026-T1}. */
    public String clave() {
        return anio + "-T" + numero;
    }

    /** First day of the quarter. */
    public LocalDate inicio() {
        return LocalDate.of(anio, (numero - 1) * 3 + 1, 1);
    }

    /** Last day of the quarter. */
    public LocalDate fin() {
        return inicio().plusMonths(3).minusDays(1);
    }

    /** Whether a local date lies in the quarter. */
    public boolean contains(LocalDate fecha) {
        return of(fecha).equals(this);
    }

    /** The quarter after this one. */
    public Trimestre next() {
        return of(fin().plusDays(1));
    }

    /** The quarter before this one. */
    public Trimestre previous() {
        return of(inicio().minusDays(1));
    }

    @Override
    public int compareTo(Trimestre other) {
        return inicio().compareTo(other.inicio());
    }

    @Override
    public String toString() {
        return clave();
    }
}
