package mx.edu.conalep.compromisosocial.actividad.service.formato;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Modalidad;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;
import mx.edu.conalep.compromisosocial.actividad.domain.TipoCampo;
import mx.edu.conalep.compromisosocial.shared.Fecha;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * Reads the text of one field strictly: ISO dates, whole non-negative counts, decimal degrees, the codes of services and
 * modalities. Blank is "not captured". What does not read is refused with the rule it breaks, never guessed.
 */
public final class LectorValor {
    private static final Pattern FECHA = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern HORA = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?");
    private static final Pattern CONTEO = Pattern.compile("\\d{1,9}");
    private static final Pattern COORDENADA = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{1,18})?");
    private static final int DECIMALES = 6;

    private LectorValor() {}

    /**
     * The value of a text.
     *
     * @param texto as typed or as in a CSV cell; blanks around it do not count
     * @return of the type of the field; null, or an empty list, when blank
     * @throws RuleViolationException when it is not of the field's type
     */
    public static Object read(CampoActividad campo, String texto) {
        String text = texto == null ? "" : TextoLibre.lines(texto).strip();
        if (campo.tipo() == TipoCampo.LISTA) {
            return list(text);
        }
        if (TextoLibre.isBlank(text)) {
            return null;
        }
        return switch (campo.tipo()) {
            case TEXTO, LISTA -> text;
            case FECHA -> date(campo, text);
            case HORA -> time(campo, text);
            case CONTEO -> count(campo, text);
            case COORDENADA -> coordinate(campo, text);
            case SERVICIO -> constant(Servicio.values(), campo, text, "actividad.R10.unknown");
            case MODALIDAD -> constant(Modalidad.values(), campo, text, "actividad.R11_5.unknown");
        };
    }

    /** The elements of a {@code ;}-separated text, without blank ones and repetitions. */
    public static List<String> list(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(e -> !e.isEmpty())
                .distinct()
                .toList();
    }

    /** Degrees with the six decimals that are kept, about a decimetre. */
    static BigDecimal degrees(BigDecimal value) {
        return value.setScale(DECIMALES, RoundingMode.HALF_UP);
    }

    private static LocalDate date(CampoActividad campo, String text) {
        try {
            if (FECHA.matcher(text).matches()) {
                return Fecha.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw refuse("actividad.formato.date", campo);
        }
        throw refuse("actividad.formato.date", campo);
    }

    private static LocalTime time(CampoActividad campo, String text) {
        try {
            if (HORA.matcher(text).matches()) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeException noSuchHour) {
            throw refuse("actividad.formato.time", campo);
        }
        throw refuse("actividad.formato.time", campo);
    }

    private static Integer count(CampoActividad campo, String text) {
        if (!CONTEO.matcher(text).matches()) {
            throw refuse("actividad.R18.malformed", campo);
        }
        return Integer.valueOf(text);
    }

    private static BigDecimal coordinate(CampoActividad campo, String text) {
        if (!COORDENADA.matcher(text).matches()) {
            throw refuse("actividad.R3_3.malformed", campo);
        }
        return degrees(new BigDecimal(text));
    }

    private static <E extends Enum<E>> E constant(E[] values, CampoActividad campo, String text, String code) {
        return Arrays.stream(values)
                .filter(v -> v.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refuse(code, campo));
    }

    static RuleViolationException refuse(String code, CampoActividad campo) {
        return new RuleViolationException(new RuleViolation(code, campo.columna()));
    }
}
