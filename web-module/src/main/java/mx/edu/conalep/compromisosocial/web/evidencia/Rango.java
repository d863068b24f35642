package mx.edu.conalep.compromisosocial.web.evidencia;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of a file that a player asks for with {@code Range} (RFC 9110, one range only).
 *
 * @param desde first byte, from 0
 * @param hasta last byte, inclusive
 */
record Rango(long desde, long hasta) {

    private static final Pattern FORMA = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * Reads the header.
     *
     * @param cabecera its value, null when absent
     * @param tamano bytes of the file
     * @return the stretch; null when the whole file is to be sent: no header, or one of a form that may be ignored
     * @throws IllegalArgumentException when it lies outside the file (416)
     */
    static Rango of(String cabecera, long tamano) {
        Matcher m = FORMA.matcher(cabecera == null ? "" : cabecera);
        if (!m.matches() || m.group(1).isEmpty() && m.group(2).isEmpty()) {
            return null;
        }
        if (m.group(1).isEmpty()) {
            long last = Math.min(tamano, Long.parseLong(m.group(2)));
            return checked(tamano - last, tamano - 1, tamano);
        }
        long from = Long.parseLong(m.group(1));
        long to = m.group(2).isEmpty() ? tamano - 1 : Math.min(tamano - 1, Long.parseLong(m.group(2)));
        return checked(from, to, tamano);
    }

    private static Rango checked(long desde, long hasta, long tamano) {
        if (desde > hasta || desde >= tamano) {
            throw new IllegalArgumentException("Outside the file");
        }
        return new Rango(desde, hasta);
    }

    long largo() {
        return hasta - desde + 1;
    }
}
