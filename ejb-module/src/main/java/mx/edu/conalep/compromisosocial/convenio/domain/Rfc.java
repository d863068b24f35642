package mx.edu.conalep.compromisosocial.convenio.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Registro Federal de Contribuyentes of a person, checked by its own rules: letters of the name, a date that exists (birth or
 * constitution), homoclave, and the check digit of the tax authority (SAT). The generic key of foreign persons
 * ({@value #EXTRANJERO}) is admitted, the one of the public at large is not: a party is somebody.
 */
public final class Rfc {

    /** Characters of a natural person's. */
    public static final int LARGO_FISICA = 13;
    /** Characters of a legal person's. */
    public static final int LARGO_MORAL = 12;
    /** Of whoever resides abroad without one. */
    public static final String EXTRANJERO = "XEXX010101000";

    private static final String PUBLICO = "XAXX010101000";
    private static final Pattern FORMA = Pattern.compile("([A-ZÑ&]{3,4})(\\d{2})(\\d{2})(\\d{2})([A-Z0-9]{2})([0-9A])");
    private static final String VALORES = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
    private static final int MODULO = 11;

    private Rfc() {}

    /** In capitals, without blanks or hyphens; null stays null. */
    public static String normal(String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    /** What is wrong with a key, as the last part of a message's code, or null when it is right. */
    static String fault(String rfc, int largo) {
        if (EXTRANJERO.equals(rfc)) {
            return null;
        }
        if (PUBLICO.equals(rfc)) {
            return "publico";
        }
        Matcher parts = FORMA.matcher(rfc);
        if (rfc.length() != largo || !parts.matches()) {
            return "forma";
        }
        if (!isDate(parts.group(2), parts.group(3), parts.group(4))) {
            return "fecha";
        }
        return digit(rfc) == rfc.charAt(rfc.length() - 1) ? null : "digito";
    }

    /** Two digits of a year fit both centuries; 29 February needs one of them to be a leap year. */
    private static boolean isDate(String year, String month, String day) {
        for (int century : new int[] {1900, 2000}) {
            try {
                LocalDate.of(century + Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
                return true;
            } catch (DateTimeException otherCentury) {
                // the next one
            }
        }
        return false;
    }

    /** The check digit of a key, whose last character is not looked at. */
    static char digit(String rfc) {
        String base = (rfc.length() == LARGO_MORAL ? " " : "") + rfc.substring(0, rfc.length() - 1);
        int sum = 0;
        for (int i = 0; i < base.length(); i++) {
            sum += VALORES.indexOf(base.charAt(i)) * (LARGO_FISICA - i);
        }
        int rest = sum % MODULO;
        if (rest == 0) {
            return '0';
        }
        return rest == 1 ? 'A' : (char) ('0' + MODULO - rest);
    }
}
