package mx.edu.conalep.compromisosocial.actividad.service.formato;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.actividad.domain.CambioCampo;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Ejemplos;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON is read strictly: each value of another type is refused with its field, all of them at once. */
@Tag("R18")
class LectorJsonTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'estudiantes': -1}|actividad.R18.malformed|estudiantes",
                "{'estudiantes': 2.5}|actividad.R18.malformed|estudiantes",
                "{'estudiantes': 2.0}|actividad.R18.malformed|estudiantes",
                "{'estudiantes': '12'}|actividad.R18.malformed|estudiantes",
                "{'estudiantes': 12345678901}|actividad.R18.malformed|estudiantes",
                "{'estudiantes': true}|actividad.R18.malformed|estudiantes",
                "{'fecha_fin': '27/02/2026'}|actividad.formato.date|fecha_fin",
                "{'fecha_fin': '2026-02-30'}|actividad.formato.date|fecha_fin",
                "{'fecha_fin': '9999-12-31'}|actividad.formato.date|fecha_fin",
                "{'fecha_fin': '0000-01-01'}|actividad.formato.date|fecha_fin",
                "{'fecha_fin': 20260227}|actividad.formato.text|fecha_fin",
                "{'hora_inicio': '9:30'}|actividad.formato.time|hora_inicio",
                "{'hora_inicio': '25:00'}|actividad.formato.time|hora_inicio",
                "{'servicio': 'X'}|actividad.R10.unknown|servicio",
                "{'servicio': 'vii'}|actividad.R10.unknown|servicio",
                "{'modalidad': 'VIRTUAL'}|actividad.R11_5.unknown|modalidad",
                "{'latitud': '19.3'}|actividad.R3_3.malformed|latitud",
                "{'latitud': 1e9}|actividad.R3_3.malformed|latitud",
                "{'latitud': 1e-999999999}|actividad.R3_3.malformed|latitud",
                "{'estudiantes': 1e999999999}|actividad.R18.malformed|estudiantes",
                "{'carreras': 'Informática'}|actividad.formato.array|carreras",
                "{'carreras': [1]}|actividad.formato.array|carreras",
                "{'precio': 10}|actividad.formato.unknownField|precio",
                "{'estado': 'VALIDADA'}|actividad.formato.unknownField|estado"
            })
    void refuses(String json, String code, String field) {
        assertThat(violations(json.replace('\'', '"')))
                .extracting(RuleViolation::code, RuleViolation::field)
                .containsExactly(Tuple.tuple(code, field));
    }

    @Test
    void tellsEveryBadFieldAtOnce() {
        assertThat(violations("{\"estudiantes\": -1, \"servicio\": \"X\", \"precio\": 1}"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{", "{\"sede\": \"a\", \"sede\": \"b\"}", "nulo", "{} {}", "{} x", "{\"a\": NaN}"})
    void refusesWhatIsNotOneObject(String text) {
        assertThat(violations(text)).extracting(RuleViolation::code).containsExactly("shared.json.malformed");
    }

    @Test
    void refusesWhatIsBeyondAllMeasure() {
        String deep = "{\"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        String number = "{\"estudiantes\": " + "9".repeat(5_000) + "}";
        assertThat(List.of(deep, number)).allSatisfy(text -> assertThat(violations(text))
                .extracting(RuleViolation::code)
                .containsExactly("shared.json.malformed"));
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        DatosActividad datos = Ejemplos.datos(d -> d.setSupervisores(List.of("Una", "Otra")));
        JsonObject json = EscritorJson.write(Json.createObjectBuilder(), datos).build();
        assertThat(CambioCampo.between(datos, LectorJson.read(json, Set.of()))).isEmpty();
        assertThat(json.getString("supervisor")).isEqualTo("Una;Otra");
        assertThat(json.isNull("hora_inicio")).isTrue();
        assertThat(json.getJsonNumber("latitud").doubleValue()).isEqualTo(19.3148);
    }

    @Test
    void emptyTextsAndNullsAreNotCaptured() {
        DatosActividad datos = LectorJson.read(
                LectorJson.parse("{\"sede\": \"  \", \"estudiantes\": null, \"carreras\": null}"), Set.of());
        assertThat(CambioCampo.between(new DatosActividad(), datos)).isEmpty();
    }

    private static List<RuleViolation> violations(String json) {
        return catchThrowableOfType(
                        RuleViolationException.class, () -> LectorJson.read(LectorJson.parse(json), Set.of()))
                .violations();
    }
}
