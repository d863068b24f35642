package mx.edu.conalep.compromisosocial.shared.migracion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import org.junit.jupiter.api.Test;

/** The schema that the start left, seen through the pool that the application uses. */
@ContainerTest
class MigracionIT {

    @Resource(lookup = "jdbc/compromiso")
    private DataSource dataSource;

    @Test
    void everyMigrationIsApplied() throws SQLException {
        assertThat(column("SELECT version FROM flyway_schema_history WHERE success = 0"))
                .isEmpty();
        assertThat(column("SELECT version FROM flyway_schema_history")).contains("001", "002");
    }

    @Test
    void theSessionIsInUtc() throws SQLException {
        assertThat(column("SELECT TIMEDIFF(NOW(), UTC_TIMESTAMP())")).containsExactly("00:00:00");
    }

    @Test
    void spanishOrderPutsEneAfterEne() throws SQLException {
        assertThat(column("SELECT n FROM (SELECT 'ñu' COLLATE " + collation()
                        + " n UNION SELECT 'nz' UNION SELECT 'oa')" + " t ORDER BY n"))
                .containsExactly("nz", "ñu", "oa");
    }

    @Test
    void everyTableOfOursSortsInSpanish() throws SQLException {
        assertThat(column("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_name NOT LIKE 'jbatch%' AND table_name <> 'flyway_schema_history'"
                        + " AND table_collation <> '" + collation() + "'"))
                .isEmpty();
    }

    private String collation() throws SQLException {
        return Collation.spanishOf(column("SELECT VERSION()").get(0));
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
