package mx.edu.conalep.compromisosocial.sistema;

import static org.assertj.core.api.Assertions.assertThat;

import mx.edu.conalep.compromisosocial.sistema.soporte.Lanzador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Test;

/** The product on a MariaDB server that {@code DB_URL} names, of the oldest supported series. */
@PruebaDeSistema(lanzador = Lanzador.MARIADB_DEBIAN, propio = true)
class MariaDbDebianIT extends HumoConTrabajo {

    MariaDbDebianIT(Sistema sistema) {
        super(sistema);
    }

    @Test
    void theServerIsTheOldestThatIsSupported() throws Exception {
        assertThat(value("SELECT VERSION()")).startsWith("10.11.");
        assertThat(value("SELECT table_collation FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_name = 'plantel'"))
                .isEqualTo("utf8mb4_spanish_ci");
    }
}
