package mx.edu.conalep.compromisosocial.auditoria.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.auditoria.domain.Asiento;
import mx.edu.conalep.compromisosocial.auditoria.domain.Eslabon;
import mx.edu.conalep.compromisosocial.shared.InstantConverter;

/** Adds to the trail. Plain JDBC in the transaction of the caller: it also runs while that transaction is being committed. */
@Dependent
public class BitacoraRepository {

    private static final String LOCK = "select numero, hash from bitacora_cabeza where id = 1 for update";
    private static final String INSERT =
            "insert into bitacora (numero, en, actor, roles, origen, accion, objeto, resultado,"
                    + " detalle, hash_previo, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String MOVE = "update bitacora_cabeza set numero = ?, hash = ? where id = 1";

    private static final String FAILED = "The audit trail could not be written";

    @Resource(lookup = "jdbc/compromiso")
    private DataSource dataSource;

    /** A connection in the transaction of the caller, who gives it back by {@link #close}. */
    public Connection open() {
        try {
            return dataSource.getConnection();
        } catch (SQLException refused) {
            throw new IllegalStateException(FAILED, refused);
        }
    }

    /** Gives a connection back. */
    public void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException refused) {
            throw new IllegalStateException(FAILED, refused);
        }
    }

    /**
     * Adds entries at the end of the chain. The lock on the head is kept until the transaction ends, so this must be its last
     * act: whoever holds the head then waits for nobody.
     *
     * @throws IllegalStateException when the database refuses; the transaction must not be committed
     */
    public void append(Connection connection, List<Asiento> asientos) {
        try {
            Eslabon last = lockHead(connection);
            for (Asiento asiento : asientos) {
                last = Eslabon.after(last.numero(), last.hash(), asiento);
                insert(connection, last);
            }
            move(connection, last);
        } catch (SQLException refused) {
            throw new IllegalStateException(FAILED, refused);
        }
    }

    private static Eslabon lockHead(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK);
                ResultSet head = lock.executeQuery()) {
            if (!head.next()) {
                throw new IllegalStateException("The head of the audit trail is missing");
            }
            return new Eslabon(head.getLong(1), null, null, head.getString(2));
        }
    }

    private static void insert(Connection connection, Eslabon eslabon) throws SQLException {
        Asiento a = eslabon.asiento();
        Object[] values = {
            eslabon.numero(),
            InstantConverter.utc(a.en()),
            a.actor(),
            a.roles(),
            a.origen(),
            a.accion(),
            a.objeto(),
            a.resultado().name(),
            a.detalle(),
            eslabon.hashPrevio(),
            eslabon.hash()
        };
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    private static void move(Connection connection, Eslabon last) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setLong(1, last.numero());
            move.setString(2, last.hash());
            move.executeUpdate();
        }
    }
}
