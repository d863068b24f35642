package mx.edu.conalep.compromisosocial.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.ChoiceFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Spanish texts by code. The part of a code before its first dot names the bundle: {@code actividad.folio.notFound} stands in
 * {@code messages/actividad.properties}. Dates are told as {@code 9 de marzo de 2026}, instants with their zone, numbers as
 * {@code 1 234}.
 */
public final class Messages {

    /** The language of everything that a person reads. */
    public static final Locale ES_MX = Locale.forLanguageTag("es-MX");

    private static final DateTimeFormatter FECHA = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", ES_MX);
    private static final DateTimeFormatter FECHA_HORA =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy, HH:mm", ES_MX);
    private static final DateTimeFormatter CON_ZONA =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy, HH:mm z", ES_MX);

    /** Texts that were found, by code; a code without a text is never kept, so nobody can fill this. */
    private static final Map<String, Texto> TEXTOS = new ConcurrentHashMap<>();

    /** What a code ends in whose text tells a range of one day; it is used by itself where there is one. */
    private static final String UN_DIA = ".unDia";

    private Messages() {}

    /**
     * A text, read once.
     *
     * @param pattern as it stands in the bundle
     * @param plain as it reads without values
     */
    private record Texto(String pattern, String plain) {}

    /**
     * The text of a code.
     *
     * @param code message key, its first part is the bundle's name
     * @param args values for the placeholders of {@link MessageFormat}; dates are told in words; when the first two are the same day and
     *     there is a text for that, {@code code.unDia}, it is told instead, or {@code code.unDia.third} where a third value names why
     * @return the Spanish text, or the code itself when no text exists (a test keeps that from happening)
     */
    public static String text(String code, Object... args) {
        return told(isOneDay(args) ? oneDay(code, args) : code, args);
    }

    private static String oneDay(String code, Object... args) {
        String plain = code + UN_DIA;
        String because = args.length > 2 ? plain + "." + args[2] : plain;
        return Stream.of(because, plain)
                .filter(c -> find(c) != null)
                .findFirst()
                .orElse(code);
    }

    /** Whether the first two values are the first and the last day of a range that has no other. */
    private static boolean isOneDay(Object... args) {
        return args.length > 1 && args[0] instanceof LocalDate && args[0].equals(args[1]);
    }

    private static String told(String code, Object... args) {
        Texto texto = find(code);
        if (texto == null) {
            return code;
        }
        if (args.length == 0) {
            return texto.plain();
        }
        Object[] told = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            told[i] = tell(args[i]);
        }
        return format(texto.pattern(), told);
    }

    private static Texto find(String code) {
        Texto texto = TEXTOS.get(code);
        if (texto == null) {
            String pattern = pattern(code);
            if (pattern == null) {
                return null;
            }
            texto = new Texto(pattern, format(pattern));
            TEXTOS.put(code, texto);
        }
        return texto;
    }

    /** A whole or decimal number with a hard space between thousands, as everywhere: {@code 1 234}. */
    public static String number(Number numero) {
        return new DecimalFormat("#,##0.##", symbols()).format(numero);
    }

    /** A number with up to three decimals and a hard space between thousands: {@code 1 234.125}. */
    public static String decimal(BigDecimal numero) {
        return new DecimalFormat("#,##0.###;\u2212#,##0.###", symbols()).format(numero);
    }

    /** An amount of money, rounded to cents: {@code $1,234.50 MXN}. */
    public static String money(BigDecimal monto) {
        return new DecimalFormat("$#,##0.00;\u2212$#,##0.00", DecimalFormatSymbols.getInstance(ES_MX))
                        .format(monto.setScale(2, RoundingMode.HALF_UP))
                + "\u00a0MXN";
    }

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(ES_MX);
        symbols.setGroupingSeparator('\u00a0');
        return symbols;
    }

    /** Formats by ourselves what {@link MessageFormat} would tell with the commas of the locale, choices included. */
    private static String format(String pattern, Object... values) {
        MessageFormat message = new MessageFormat(pattern, ES_MX);
        Format[] parts = message.getFormats();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == null) {
                message.setFormat(i, new Valor(Messages::plain));
            } else if (parts[i] instanceof ChoiceFormat choice) {
                message.setFormat(i, new Valor(value -> format(choice.format(value), values)));
            } else if (parts[i] instanceof DecimalFormat decimal) {
                decimal.setDecimalFormatSymbols(symbols());
                message.setFormat(i, decimal);
            }
        }
        return message.format(values);
    }

    private static String plain(Object value) {
        if (value instanceof BigDecimal exact) {
            return decimal(exact);
        }
        return value instanceof Number numero ? number(numero) : String.valueOf(value);
    }

    /** A placeholder told by a function. */
    private static final class Valor extends Format {

        private static final long serialVersionUID = 1L;

        private final transient Function<Object, String> tell;

        Valor(Function<Object, String> tell) {
            this.tell = tell;
        }

        @Override
        public StringBuffer format(Object value, StringBuffer out, FieldPosition position) {
            return out.append(tell.apply(value));
        }

        @Override
        public Object parseObject(String source, ParsePosition position) {
            throw new UnsupportedOperationException("Texts are only told");
        }
    }

    /** A local date in words, e.g. {@code 9 de marzo de 2026}. */
    public static String date(LocalDate fecha) {
        return fecha == null ? "" : FECHA.format(fecha);
    }

    private static String pattern(String code) {
        int dot = code.indexOf('.');
        if (dot < 1) {
            return null;
        }
        String bundle = "messages." + code.substring(0, dot);
        String own = pattern(bundle, code, Messages.class.getClassLoader());
        // in an EAR the screens' bundles are seen only by the web module's loader
        return own != null ? own : pattern(bundle, code, Thread.currentThread().getContextClassLoader());
    }

    private static String pattern(String bundle, String code, ClassLoader loader) {
        try {
            return ResourceBundle.getBundle(
                            bundle,
                            ES_MX,
                            loader,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(code);
        } catch (MissingResourceException absent) {
            return null;
        }
    }

    private static Object tell(Object value) {
        if (value instanceof LocalDate fecha) {
            return FECHA.format(fecha);
        }
        if (value instanceof LocalDateTime hora) {
            return FECHA_HORA.format(hora);
        }
        if (value instanceof ZonedDateTime hora) {
            return CON_ZONA.format(hora);
        }
        return value;
    }
}
