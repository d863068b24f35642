package mx.edu.conalep.compromisosocial.web.marco;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import mx.edu.conalep.compromisosocial.calendario.domain.Zonas;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** How dates, hours, zones and numbers are told on every screen; the functions of the tag library {@code t}. */
public final class Formato {

    private static final char ESPACIO_DURO = '\u00a0';
    private static final DateTimeFormatter CORTA = DateTimeFormatter.ofPattern("d MMM yyyy", Messages.ES_MX);
    private static final DateTimeFormatter HORA = DateTimeFormatter.ofPattern("HH:mm", Messages.ES_MX);
    private static final DateTimeFormatter HORA_SEGUNDO = DateTimeFormatter.ofPattern("HH:mm:ss", Messages.ES_MX);

    private Formato() {}

    /** A local date in words: {@code 9 de marzo de 2026}; empty for null. */
    public static String fecha(LocalDate fecha) {
        return Messages.date(fecha);
    }

    /** A local date where space is short: {@code 9 mar 2026}; empty for null. */
    public static String fechaCorta(LocalDate fecha) {
        return fecha == null ? "" : CORTA.format(fecha).replace(".", "");
    }

    /** An instant with its zone: {@code 9 de marzo de 2026, 18:05, hora de Tijuana}; empty for null. */
    public static String instante(Instant instante, ZoneId zona) {
        if (instante == null) {
            return "";
        }
        var local = instante.atZone(zona);
        return Messages.date(local.toLocalDate()) + ", " + HORA.format(local) + ", " + zona(zona);
    }

    /** The hour of an instant, to the second, with its zone: {@code 18:05:09, hora de Tijuana}. */
    public static String hora(Instant instante, ZoneId zona) {
        return HORA_SEGUNDO.format(instante.atZone(zona)) + ", " + zona(zona);
    }

    /** A zone as people call it: {@code hora de Tijuana}. */
    public static String zona(ZoneId zona) {
        return Zonas.nombre(zona);
    }

    /** A text that is told in no more than so many letters: cut behind a word, never within it unless it is the only one. */
    public static String corto(String texto, int letras) {
        String entero = texto.strip();
        if (entero.length() <= letras) {
            return entero;
        }
        int fin = entero.lastIndexOf(' ', letras - 1);
        return entero.substring(0, fin > 0 ? fin : letras - 1).replaceAll("[\\s,;:.]+$", "") + "…";
    }

    /** A whole or decimal number with a hard space between thousands: {@code 1 234}; empty for null. */
    public static String numero(Number numero) {
        return numero == null ? "" : Messages.number(numero);
    }

    /** An amount of goods, to its third decimal, with a hard space between thousands: {@code 1 234.125}; empty for null. */
    public static String cantidad(BigDecimal cantidad) {
        return cantidad == null ? "" : Messages.decimal(cantidad);
    }

    /** How much a figure changed, with its sign: {@code +12}, {@code −1 234}, {@code 0}. */
    public static String cambio(long cambio) {
        String figura = numero(Math.abs(cambio));
        return cambio == 0 ? figura : (cambio > 0 ? '+' : '\u2212') + figura;
    }

    /** An amount of money: {@code $1,234.50 MXN}; empty for null. */
    public static String moneda(BigDecimal monto) {
        return monto == null ? "" : Messages.money(monto);
    }

    /** Bytes as people read them: {@code 2.4 MB}. */
    public static String tamano(long bytes) {
        if (bytes < 1024) {
            return numero(bytes) + ESPACIO_DURO + "B";
        }
        boolean mega = bytes >= 1024 * 1024;
        double parte = bytes / (mega ? 1024d * 1024d : 1024d);
        return format("#,##0.#").format(parte) + ESPACIO_DURO + (mega ? "MB" : "kB");
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Messages.ES_MX);
        symbols.setGroupingSeparator(ESPACIO_DURO);
        return new DecimalFormat(pattern, symbols);
    }
}
