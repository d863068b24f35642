package mx.edu.conalep.compromisosocial.sistema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.concurrent.TimeUnit;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The short story, ended by a batch job: for a product that the class has for itself, since a close is final. */
abstract class HumoConTrabajo extends Humo {

    HumoConTrabajo(Sistema sistema) {
        super(sistema);
    }

    @Test
    @Tag("R24")
    void aCloseRunsToItsEndAndItsRepositoryLiesInTheSameDatabase() throws Exception {
        Api operador = sistema().api("operador");
        JsonObject parametros = Json.createObjectBuilder()
                .add("periodo", Dias.trimestre(Dias.hoy()))
                .build();
        JsonObject ejecucion = operador.post("/lotes/cierre-captura", parametros)
                .expect(200, 201, 202)
                .json();
        for (int i = 0; i < 600 && ejecucion.getString("estado").equals("EN_CURSO"); i++) {
            TimeUnit.MILLISECONDS.sleep(200);
            ejecucion = operador.get("/lotes/ejecuciones/" + ejecucion.getInt("ejecucion"))
                    .expect(200)
                    .json();
        }
        assertThat(ejecucion.getString("estado")).as(ejecucion.toString()).isEqualTo("TERMINADA");
        assertThat(ejecucion.getInt("avance")).isEqualTo(100);
        assertThat(number("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND LOWER(table_name) LIKE 'jbatch%'"))
                .isPositive();
    }
}
