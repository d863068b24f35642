package mx.edu.conalep.compromisosocial.sistema.captura;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One answer tells all that is wrong with an activity: what does not read and the rules that the rest breaks. */
@PruebaDeSistema
@Tag("R18")
@Tag("R22")
class ErroresDeCapturaIT {

    private static final String PLANTEL = "15-022";
    private static final List<String> CODIGOS = List.of(
            "actividad.R18.malformed",
            "actividad.R11_5.unknown",
            "actividad.formato.unknownField",
            "actividad.R22.future",
            "shared.formato.tooLong");

    private final Api api;

    ErroresDeCapturaIT(Sistema sistema) {
        api = sistema.api("plantel." + PLANTEL);
    }

    @Test
    void aNewActivity() {
        Respuesta answer = api.post("/actividades", wrong().build()).expect(422);

        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(codes(answer)).containsExactlyInAnyOrderElementsOf(CODIGOS);
    }

    @Test
    void aNewActivityWithoutPlantel() {
        JsonObject body = wrong().addNull("plantel").add("fecha_fin", "ayer").build();

        assertThat(codes(api.post("/actividades", body).expect(422)))
                .contains("actividad.formato.date", "actividad.R18.malformed", "actividad.plantel.required");
    }

    @Test
    void aReferenceInUseIsToldWithTheRest() {
        api.post("/actividades", right().build()).expect(201);

        assertThat(codes(api.post("/actividades", right().add("estudiantes", -1).build())
                        .expect(422)))
                .containsExactly("actividad.R18.malformed", "actividad.referencia.taken");
    }

    @Test
    void aChangedActivity() {
        JsonObject draft = api.post(
                        "/actividades", right().addNull("referencia").build())
                .expect(201)
                .json();
        String path = "/actividades/" + draft.getString("folio");

        Respuesta withoutVersion = api.put(path, wrong().build()).expect(422);
        assertThat(codes(withoutVersion)).contains("actividad.formato.version").containsAll(CODIGOS);
        JsonObject body = wrong().add("version", draft.getInt("version")).build();
        assertThat(codes(api.put(path, body).expect(422))).containsExactlyInAnyOrderElementsOf(CODIGOS);
        assertThat(api.get(path).expect(200).json()).isEqualTo(draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actividades", "/planteles", "/periodos"})
    void aPageThatIsNoNumber(String lista) {
        Respuesta answer = api.get(lista + "?pagina=abc&tamano=1e9").expect(422);

        assertThat(codes(answer)).containsExactly("shared.pagina.outOfRange", "shared.tamano.outOfRange");
        assertThat(answer.text()).contains("«abc»", "«1e9»");
        api.get(lista + "?pagina=-1").expect(422);
        api.get(lista + "?pagina=&tamano=").expect(200);
    }

    private static JsonObjectBuilder right() {
        return Muestras.actividad(PLANTEL, Dias.reciente().toString(), "errores-de-captura");
    }

    /** Three things that do not read and two rules broken by what does. */
    private static JsonObjectBuilder wrong() {
        return Json.createObjectBuilder(right().build())
                .addNull("referencia")
                .add("estudiantes", -1)
                .add("modalidad", "VIRTUAL")
                .add("precio", 10)
                .add("fecha_fin", Dias.hoy().plusYears(1).toString())
                .add("sede", "x".repeat(5_000));
    }

    private static List<String> codes(Respuesta answer) {
        return answer.json().getJsonArray("errores").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("codigo"))
                .toList();
    }
}
