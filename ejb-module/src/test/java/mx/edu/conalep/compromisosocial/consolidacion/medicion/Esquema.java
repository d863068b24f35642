package mx.edu.conalep.compromisosocial.consolidacion.medicion;

import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A scratch schema with the product's own migrations, dropped at the end. All work goes through one connection, whose
 * transaction the measurement itself begins and ends.
 */
final class Esquema implements DataSource, AutoCloseable {

    private static final String OPTIONS =
            "?useBulkStmts=true&cachePrepStmts=true&useServerPrepStmts=true&useMysqlMetadata=true&connectionTimeZone=UTC";

    private final String name;
    private final Connection connection;

    private Esquema(String name, Connection connection) {
        this.name = name;
        this.connection = connection;
    }

    /**
     * Creates it.
     *
     * @param server address without schema, e.g. {@code jdbc:mariadb://127.0.0.1:3306/}
     */
    static Esquema create(String server, String user, String password, String name) throws SQLException {
        String collation;
        try (Connection admin = DriverManager.getConnection(server + OPTIONS, user, password);
                Statement statement = admin.createStatement()) {
            collation = admin.getMetaData().getDatabaseMajorVersion() >= 11
                    ? "utf8mb4_uca1400_spanish_as_ci"
                    : "utf8mb4_spanish_ci";
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name + " character set utf8mb4 collate " + collation);
        }
        String url = server + name + OPTIONS;
        Flyway.configure()
                .dataSource(url, user, password)
                .placeholders(Map.of("collation", collation))
                .load()
                .migrate();
        return new Esquema(name, DriverManager.getConnection(url, user, password));
    }

    /** The one connection; closing what this answers does nothing. */
    @Override
    public Connection getConnection() {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    try {
                        return "close".equals(method.getName()) ? null : method.invoke(connection, args);
                    } catch (java.lang.reflect.InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    Connection raw() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop database " + name);
        }
        connection.close();
    }

    @Override
    public Connection getConnection(String user, String password) {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // nothing is written
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the connection exists already
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
