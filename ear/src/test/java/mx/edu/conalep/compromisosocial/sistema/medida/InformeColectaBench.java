package mx.edu.conalep.compromisosocial.sistema.medida;

import jakarta.json.Json;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import mx.edu.conalep.compromisosocial.sistema.soporte.Lotes;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Test;

/**
 * The job {@code informe-colecta} over 50,000 contributions among 1,000,000, against the bare statements that freeze and add up the same
 * rows. The job also locks, proves every row and sum again, makes a PDF and a workbook, and leaves its trail.
 */
@PruebaDeSistema(propio = true, desdeCero = true)
class InformeColectaBench {
    private static final Logger LOG = Logger.getLogger(InformeColectaBench.class.getName());
    private static final int ROUNDS = 5;
    private static final String FROM = " from colecta_aportacion a where a.colecta_id = ? and a.estado = 'VALIDADA'";
    private static final List<String> BARE = List.of(
            "create temporary table medida_detalle as select a.* from colecta_aportacion a where a.colecta_id = ?",
            "create temporary table medida_plantel as select a.entidad, a.plantel, a.tipo, a.clave, min(a.articulo), min(a.unidad),"
                    + " sum(coalesce(a.monto, a.cantidad)) cantidad" + FROM
                    + " group by a.entidad, a.plantel, a.tipo, a.clave",
            "create temporary table medida_entidad as select a.entidad, a.tipo, a.clave, sum(a.cantidad) from medida_plantel a"
                    + " where ? > 0 group by a.entidad, a.tipo, a.clave",
            "create temporary table medida_nacional as select a.tipo, a.clave, sum(a.cantidad) from medida_plantel a"
                    + " where ? > 0 group by a.tipo, a.clave");

    private final Sistema sistema;

    InformeColectaBench(Sistema sistema) {
        this.sistema = sistema;
    }

    @Test
    void reportAgainstItsBareStatements() throws SQLException {
        Lotes lotes = new Lotes(sistema.api("operador"));
        List<Double> job = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        try (Connection connection = sistema.database()) {
            ConveniosYAportaciones.addTo(connection);
            for (int round = 0; round <= ROUNDS; round++) {
                String folio = String.format(Locale.ROOT, "CO-2020-%05d", round + 1);
                double plain = bare(connection, folio);
                double whole = job(connection, lotes, folio);
                if (round > 0) {
                    bare.add(plain);
                    job.add(whole);
                }
            }
        }
        double b = median(bare);
        double j = median(job);
        LOG.info(String.format(
                Locale.ROOT,
                "informe-colecta, 50,000 contributions: %.0f ms, bare statements %.0f ms, ratio %.1f",
                j,
                b,
                j / b));
    }

    private static double job(Connection connection, Lotes lotes, String folio) throws SQLException {
        lotes.complete(
                "informe-colecta",
                Json.createObjectBuilder().add("colecta", folio).build());
        return number(
                        connection,
                        "select timestampdiff(microsecond, inicio, fin) from ejecucion_trabajo where trabajo = 'informe-colecta'"
                                + " order by id desc limit 1")
                / 1000;
    }

    private static double bare(Connection connection, String folio) throws SQLException {
        double id = number(connection, "select id from colecta where folio = '" + folio + "'");
        long begin = System.nanoTime();
        try (Statement statement = connection.createStatement()) {
            for (String sql : BARE) {
                statement.executeUpdate(sql.replace("?", String.valueOf((long) id)));
            }
        }
        double millis = (System.nanoTime() - begin) / 1e6;
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "drop temporary table medida_detalle, medida_plantel, medida_entidad, medida_nacional");
        }
        return millis;
    }

    private static double number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getDouble(1);
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
