package mx.edu.conalep.compromisosocial.sistema.calendario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Set;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PruebaDeSistema
@Tag("R22")
@Tag("R17.g")
@Tag("R24")
class PlazosApiIT {

    private final Sistema sistema;

    PlazosApiIT(Sistema sistema) {
        this.sistema = sistema;
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "R22,   2026-02-27, &plantel=15-016,            2026-03-09, 2026-03-10T06:00:00Z",
        "R22,   2026-02-27, &entidad=02,                2026-03-09, 2026-03-10T07:00:00Z",
        "R22,   2026-02-27, &entidad=23,                2026-03-09, 2026-03-10T05:00:00Z",
        "R22,   2026-03-06, '',                         2026-03-16, 2026-03-17T06:00:00Z",
        "R22,   2026-12-28, &plantel=09-001,            2027-01-07, 2027-01-08T06:00:00Z",
        "R24,   2026-03-31, '',                         2026-04-14, 2026-04-15T06:00:00Z",
        "R24,   2026-12-31, '',                         2027-01-15, 2027-01-16T06:00:00Z",
        "R17.g, 2026-04-30, &plantel=15-016,            2026-05-15, 2026-05-16T06:00:00Z",
        "R17.g, 2026-04-30, &plantel=15-016&prorroga=5, 2026-05-22, 2026-05-23T06:00:00Z",
        "R17.g, 2026-09-11, &entidad=15&prorroga=5,     2026-10-05, 2026-10-06T06:00:00Z"
    })
    void tellsTheDeadline(String regla, String fecha, String lugar, String vence, String instante) {
        JsonObject plazo = sistema.api("plantel.15-016")
                .get("/calendario/plazos?regla=" + regla + "&fecha=" + fecha + lugar)
                .expect(200)
                .json();
        assertThat(plazo.keySet()).isEqualTo(Set.of("vence", "venceInstante", "calendarioVersion"));
        assertThat(plazo.getString("vence")).isEqualTo(vence);
        assertThat(plazo.getString("venceInstante")).isEqualTo(instante);
        assertThat(plazo.getInt("calendarioVersion")).isPositive();
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @CsvSource({
        "regla=R99&fecha=2026-02-27,                        422, regla",
        "fecha=2026-02-27,                                  422, regla",
        "regla=R22,                                         422, fecha",
        "regla=R22&fecha=27/02/2026,                        422, fecha",
        "regla=R22&fecha=2026-02-30,                        422, fecha",
        "regla=R22&fecha=9999-12-31,                        422, fecha",
        "regla=R22&fecha=2026-02-27&prorroga=1,             422, prorroga",
        "regla=R17.g&fecha=2026-02-27&prorroga=6,           422, prorroga",
        "regla=R17.g&fecha=2026-02-27&prorroga=-1,          422, prorroga",
        "regla=R17.g&fecha=2026-02-27&prorroga=1.5,         422, prorroga",
        "regla=R22&fecha=2026-02-27&plantel=15-016&entidad=15, 422, entidad"
    })
    void refusesBadParametersByName(String consulta, int status, String campo) {
        Respuesta respuesta = sistema.api("dvs").get("/calendario/plazos?" + consulta);
        assertThat(respuesta.status()).isEqualTo(status);
        assertThat(respuesta.header("Content-Type")).startsWith("application/problem+json");
        assertThat(respuesta.json().getJsonArray("errores").getValuesAs(JsonObject.class))
                .extracting(e -> ((JsonString) e.get("campo")).getString())
                .containsExactly(campo);
    }

    @Test
    void knowsNoOtherPlantelesAndNobodyWithoutAToken() {
        assertThat(sistema.api("dvs")
                        .get("/calendario/plazos?regla=R22&fecha=2026-02-27&plantel=99-999")
                        .status())
                .isEqualTo(404);
        assertThat(sistema.api()
                        .get("/calendario/plazos?regla=R22&fecha=2026-02-27")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void listsThePeriodsWithTheOneOfTodayOpen() {
        JsonObject pagina = sistema.api("ssi").get("/periodos").expect(200).json();
        assertThat(pagina.getJsonArray("items").getValuesAs(JsonObject.class))
                .anySatisfy(p -> assertThat(p.getString("estado")).isEqualTo("ABIERTO"));
        assertThat(pagina.getInt("total")).isPositive();
        assertThat(sistema.api("ssi").get("/periodos/2999-T4").status()).isEqualTo(404);
    }
}
