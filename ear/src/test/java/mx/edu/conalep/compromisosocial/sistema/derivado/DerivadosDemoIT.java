package mx.edu.conalep.compromisosocial.sistema.derivado;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
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

    @Test
    void aConvenioInForceHasValidatedActivitiesOfSeveralPlanteles() {
        List<JsonObject> convenios = entidad.get(
                        "/convenios?texto=Brigadas de salud comunitaria&tamano=50".replace(" ", "%20"))
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        List<Integer> counts = convenios.stream()
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
