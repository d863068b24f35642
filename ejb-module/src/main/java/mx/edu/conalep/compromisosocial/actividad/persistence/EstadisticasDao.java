package mx.edu.conalep.compromisosocial.actividad.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What the database believes of the tables of activities when it plans a statement. */
@Dependent
public class EstadisticasDao {
    private static final String ANALYZE =
            "analyze table actividad, actividad_carrera, actividad_supervisor, actividad_transicion";

    @Resource(lookup = "jdbc/compromiso")
    private DataSource dataSource;

    /**
     * Has the database look at the tables anew. To be called without a transaction: the statement ends one.
     *
     * @throws SQLException when it refuses; what it believed before stays
     */
    public void refresh() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ANALYZE)) {
            while (rows.next()) {
                if ("error".equalsIgnoreCase(rows.getString("Msg_type"))) {
                    throw new SQLException(rows.getString("Table") + ": " + rows.getString("Msg_text"));
                }
            }
        }
    }
}
