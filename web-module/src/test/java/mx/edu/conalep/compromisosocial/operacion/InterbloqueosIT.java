package mx.edu.conalep.compromisosocial.operacion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.operacion.domain.EstadoEjecucion;
import mx.edu.conalep.compromisosocial.operacion.domain.Mensaje;
import mx.edu.conalep.compromisosocial.operacion.service.EjecucionVista;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Jobs that the database picks as the victim of a deadlock. Another transaction takes what the job needs next, then asks for what
 * the job holds; it has written so much more that the database undoes the job's.
 */
@ContainerTest
@Tag("R24")
class InterbloqueosIT {

    private static final String CABEZA = "select numero from bitacora_cabeza where id = 1 for update";
    private static final String PERIODO = "select clave from periodo_captura where clave = ? for update";
    private static final String PENDIENTE =
            "select id from cierre_pendiente where periodo = ? and entidad = ? and folio = 'IT' for update";

    @Inject
    private Corridas corridas;

    @Inject
    private Siembra siembra;

    @Resource(lookup = "jdbc/compromiso")
    private DataSource dataSource;

    @BeforeEach
    void prepareWeight() {
        siembra.update("create table if not exists it_peso (n int)");
    }

    @Test
    @Tag("R22")
    void aStepUndoneByADeadlockIsDoneAgain() throws Exception {
        siembra.quarter("2064-T1", "ABIERTO");
        long id;
        try (Intruso intruso = new Intruso()) {
            try (Intruso otro = new Intruso()) {
                otro.take(PERIODO, "2064-T1");
                id = corridas.start("cierre-captura", Map.of("periodo", "2064-T1"))
                        .ejecucion();
                Corridas.await(() -> isWaiting("select%periodo_captura%for update"));
                intruso.take(CABEZA);
            }
            intruso.take(PERIODO, "2064-T1");
        }
        assertEndedAfterRetry(corridas.awaitEnd(id));
        assertThat(siembra.value("select estado from periodo_captura where clave = '2064-T1'"))
                .isEqualTo("EN_VALIDACION");
    }

    @Test
    @Tag("R22")
    void aChunkUndoneByADeadlockIsDoneAgain() throws Exception {
        siembra.quarter("2064-T2", "ABIERTO");
        listedBefore("2064-T2", "15");
        listedBefore("2064-T2", "16");
        long id;
        try (Intruso intruso = new Intruso()) {
            intruso.take(PENDIENTE, "2064-T2", "16");
            id = corridas.start("cierre-captura", Map.of("periodo", "2064-T2")).ejecucion();
            Corridas.await(() -> siembra.value(PENDIENTE + " skip locked", "2064-T2", "15") == null);
            intruso.take(PENDIENTE, "2064-T2", "15");
        }
        assertEndedAfterRetry(corridas.awaitEnd(id));
        assertThat(siembra.value("select count(*) from cierre_pendiente where periodo = '2064-T2' and folio = 'IT'"))
                .isEqualTo("0");
        assertThat(siembra.value("select concat(count(*), ' ', count(distinct plantel, ifnull(folio, '')))"
                        + " from cierre_pendiente where periodo = '2064-T2'"))
                .isEqualTo("80 80");
    }

    private static void assertEndedAfterRetry(EjecucionVista fin) {
        assertThat(fin.mensajes()).extracting(Mensaje::texto).anyMatch(t -> t.startsWith("Otra operación ocupaba"));
        assertThat(fin.estado()).isEqualTo(EstadoEjecucion.TERMINADA);
        assertThat(fin.avance()).isEqualTo(100);
    }

    /** What an interrupted close left of an entidad; each entidad of a chunk is written anew, in the order of their claves. */
    private void listedBefore(String periodo, String entidad) {
        siembra.update(
                "insert into cierre_pendiente (trabajo, periodo, entidad, plantel, folio, situacion, registrada_en)"
                        + " values ('cierre-captura', ?, ?, 'IT', 'IT', 'BORRADOR', '2020-01-01')",
                periodo,
                entidad);
    }

    private boolean isWaiting(String statement) {
        return siembra.value(
                        "select 1 from information_schema.processlist where lower(info) like ? and time_ms > 200",
                        statement)
                != null;
    }

    /** A transaction of somebody else that has written a lot. */
    private final class Intruso implements AutoCloseable {

        private final Connection conexion;

        Intruso() throws SQLException {
            conexion = dataSource.getConnection();
            conexion.setAutoCommit(false);
            try (Statement sentencia = conexion.createStatement()) {
                sentencia.executeUpdate("insert into it_peso select seq from seq_1_to_5000");
            }
        }

        /** Locks what a statement reads; waits while another holds it. */
        void take(String lock, String... valores) throws SQLException {
            try (PreparedStatement sentencia = conexion.prepareStatement(lock)) {
                for (int i = 0; i < valores.length; i++) {
                    sentencia.setString(i + 1, valores[i]);
                }
                try (ResultSet filas = sentencia.executeQuery()) {
                    assertThat(filas.next()).as(lock).isTrue();
                }
            }
        }

        @Override
        public void close() throws SQLException {
            conexion.rollback();
            conexion.setAutoCommit(true);
            conexion.close();
        }
    }
}
