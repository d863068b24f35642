package mx.edu.conalep.compromisosocial.sistema.derivado;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demonstration shows what derives from a convenio at first sight. */
@PruebaDeSistema
@Tag("R19")
class DerivadosDemoIT {

    private final Api entidad;

    DerivadosDemoIT(Sistema sistema) {
        this.entidad = sistema.api("entidad.15");
    }

    /** As an addendum is signed while what it changes is in force, no example is signed after its own last day. */
    @Test
    @Tag("R21.1")
    void noConvenioIsSignedAfterItsLastDay() {
        List<JsonObject> firmados = demonstrated("Ejemplo").stream()
                .filter(c -> c.getString("folio").startsWith("CC-"))
                .map(c -> entidad.get("/convenios/" + c.getString("folio"))
                        .expect(200)
                        .json())
                .toList();
        assertThat(firmados).hasSizeGreaterThan(3).allSatisfy(c -> assertThat(
                        LocalDate.parse(c.getString("suscrito_el")))
                .as(c.getString("folio"))
                .isBetween(LocalDate.parse(c.getString("vigencia_inicio")), LocalDate.parse(c.getString("fin"))));
    }

    /** The end of a convenio is told 60, 30, 7 and 0 days before: on its first day the demonstration has some near each. */
    @Test
    @Tag("R19")
    void theFirstDayShowsWhatHasEndedAndWhatEndsSoon() {
        List<JsonObject> ejemplos = demonstrated("Ejemplo");
        assertThat(ejemplos).extracting(c -> c.getString("vigencia")).contains("VENCIDO", "TERMINADO", "VIGENTE");
        LocalDate hoy = Dias.hoy();
        List<Long> faltan = ejemplos.stream()
                .filter(c -> c.getString("vigencia").equals("VIGENTE"))
                .map(c -> hoy.until(LocalDate.parse(c.getString("vigencia_fin")), ChronoUnit.DAYS))
                .toList();
        assertThat(faltan)
                .anyMatch(dias -> dias <= 7)
                .anyMatch(dias -> dias > 7 && dias <= 30)
                .anyMatch(dias -> dias > 30 && dias <= 60);
    }

    private List<JsonObject> demonstrated(String texto) {
        return entidad.get("/convenios?tamano=50&texto=" + URLEncoder.encode(texto, StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    @Test
    void aConvenioInForceHasValidatedActivitiesOfSeveralPlanteles() {
        List<Integer> counts = demonstrated("Brigadas de salud comunitaria").stream()
                .map(c -> c.getString("folio"))
                .filter(folio -> folio.startsWith("CC-"))
                .map(folio -> entidad.get("/convenios/" + folio + "/derivados")
                        .expect(200)
                        .json()
                        .getJsonObject("validadas")
                        .getInt("actividades"))
                .toList();
        assertThat(counts).anyMatch(n -> n >= 3);
    }
}
