package mx.edu.conalep.compromisosocial.web.captura;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.TipoCampo;
import mx.edu.conalep.compromisosocial.actividad.service.formato.LectorValor;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * What was typed in the form, as far as it reads: each field by itself, so that one bad value does not keep the others from
 * being saved.
 *
 * @param datos the values that read; the others stay empty
 * @param rotas why the others did not
 */
record Lectura(DatosActividad datos, List<RuleViolation> rotas) {
    /** Letters of a count at most that is looked at for its thousands. */
    private static final int CONTEO_MAX = 40;

    /** Thousands with a blank of any kind or a comma between them, the same throughout. */
    private static final Pattern MILES = Pattern.compile("\\d{1,3}((,\\d{3})+|([\\s\\p{Z}]\\d{3})+)");

    /**
     * Reads the form's texts.
     *
     * @param valores name of the field to its text, or to an array of texts; unknown names are ignored
     */
    static Lectura of(JsonObject valores) {
        Lectura lectura = new Lectura(new DatosActividad(), new ArrayList<>());
        for (CampoActividad campo : CampoActividad.values()) {
            if (valores.containsKey(campo.columna())) {
                lectura.read(campo, valores.get(campo.columna()));
            }
        }
        return lectura;
    }

    private void read(CampoActividad campo, JsonValue typed) {
        try {
            campo.set(
                    datos,
                    campo.tipo() == TipoCampo.LISTA ? list(typed) : LectorValor.read(campo, plain(campo, text(typed))));
        } catch (RuleViolationException refused) {
            rotas.addAll(refused.violations());
        }
    }

    private static List<String> list(JsonValue typed) {
        return typed instanceof JsonArray several
                ? several.stream()
                        .map(Lectura::text)
                        .map(String::strip)
                        .filter(t -> !t.isEmpty())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** A count without what stands between its thousands, as screens tell numbers and people type them. */
    private static String plain(CampoActividad campo, String typed) {
        if (campo.tipo() != TipoCampo.CONTEO) {
            return typed;
        }
        String bare = TextoLibre.bare(typed);
        return bare.length() <= CONTEO_MAX && MILES.matcher(bare).matches() ? bare.replaceAll("\\D", "") : typed;
    }

    private static String text(JsonValue typed) {
        return typed instanceof JsonString string ? string.getString() : "";
    }

    /**
     * Takes out the fields that break a rule, so that the rest can be kept. What did not read has been told why, and is not told also
     * that it is missing.
     *
     * @return whether every violation concerned a field that was given; if not, nothing can be kept
     */
    boolean drop(List<RuleViolation> violations) {
        for (RuleViolation violation : violations) {
            Optional<CampoActividad> campo =
                    Optional.ofNullable(violation.field()).flatMap(CampoActividad::find);
            if (campo.isEmpty() || isEmpty(campo.get().get(datos)) && !isPoint(campo.get())) {
                return false;
            }
            clear(campo.get());
        }
        Set<String> told = rotas.stream().map(RuleViolation::field).collect(Collectors.toSet());
        violations.stream().filter(v -> !told.contains(v.field())).forEach(rotas::add);
        return true;
    }

    /** Half a point is no point: both coordinates go. */
    private void clear(CampoActividad campo) {
        if (isPoint(campo)) {
            CampoActividad.LATITUD.set(datos, null);
            CampoActividad.LONGITUD.set(datos, null);
        } else {
            campo.set(datos, campo.tipo() == TipoCampo.LISTA ? List.of() : null);
        }
    }

    private static boolean isPoint(CampoActividad campo) {
        return campo.tipo() == TipoCampo.COORDENADA;
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof List<?> list && list.isEmpty();
    }
}
