package mx.edu.conalep.compromisosocial.shared.migracion;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * Applies the Flyway migrations of {@code db/migration} when the application starts. Whatever needs the database at
 * start says {@code @DependsOn("Migracion")}.
 *
 * <p>MariaDB commits each DDL statement by itself, so a migration that fails leaves the schema half-way: the start
 * is then refused, here and at every later start, until somebody puts the schema right.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migracion {

    private static final Logger LOG = Logger.getLogger(Migracion.class.getName());

    @Resource(lookup = "jdbc/compromiso")
    private DataSource dataSource;

    /**
     * Brings the schema up to date.
     *
     * @throws IllegalStateException if it cannot, with what to do in Spanish; the deployment then fails
     */
    @PostConstruct
    public void migrate() {
        try {
            int applied = flyway(Collation.spanishOf(serverVersion())).migrate().migrationsExecuted;
            LOG.log(Level.INFO, "Esquema al día; migraciones aplicadas: {0}", applied);
        } catch (FlywayValidateException e) {
            throw refusal(
                    "la base de datos no corresponde a esta versión: una migración ya aplicada falló, falta o es otra."
                            + " Use la versión con que se creó, o restaure el respaldo anterior a la actualización",
                    e);
        } catch (FlywayException e) {
            throw refusal(
                    "una migración falló y el esquema puede haber quedado a medias. Restaure el respaldo anterior a la"
                            + " actualización, o corrija la causa, deshaga lo que la migración alcanzó a hacer y borre su"
                            + " renglón con success=0 de flyway_schema_history; después vuelva a iniciar",
                    e);
        } catch (SQLException e) {
            throw refusal("no se pudo usar la base de datos; revise DB_URL, DB_USER y DB_PASSWORD", e);
        }
    }

    private String serverVersion() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT VERSION()")) {
            result.next();
            return result.getString(1);
        }
    }

    private Flyway flyway(String collation) {
        return Flyway.configure(Migracion.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .placeholders(Map.of("collation", collation))
                .cleanDisabled(true)
                .validateMigrationNaming(true)
                .load();
    }

    private static IllegalStateException refusal(String whatToDo, Exception cause) {
        String message = "Compromiso Social no puede iniciar: " + whatToDo + ". Causa: " + cause.getMessage();
        LOG.log(Level.SEVERE, message, cause);
        return new IllegalStateException(message, cause);
    }
}
