package mx.edu.conalep.compromisosocial.recordatorio.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Carta;
import mx.edu.conalep.compromisosocial.shared.InstantConverter;

/** Writes many mails down at once, in the transaction that the caller is in; one that is there already stays as it is. */
@Dependent
public class CartaLoteDao {

    @Resource(lookup = "jdbc/compromiso")
    private DataSource source;

    /** Writes mails with the keys of what each tells. */
    public void add(Map<Carta, List<String>> cartas, Instant ahora) {
        try (Connection connection = source.getConnection();
                PreparedStatement mail =
                        connection.prepareStatement("insert ignore into recordatorio (usuario, fecha, estado,"
                                + " correo, nombre, mensaje_id, asunto, texto, html, baja, creado_en)"
                                + " values (?, ?, 'PENDIENTE', ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement told = connection.prepareStatement(
                        "insert ignore into recordatorio_aviso (usuario, fecha, clave) values (?, ?, ?)")) {
            for (Map.Entry<Carta, List<String>> one : cartas.entrySet()) {
                bind(mail, one.getKey(), ahora);
                for (String clave : one.getValue()) {
                    told.setString(1, one.getKey().usuario());
                    told.setDate(2, Date.valueOf(one.getKey().fecha()));
                    told.setString(3, clave);
                    told.addBatch();
                }
            }
            mail.executeBatch();
            told.executeBatch();
        } catch (SQLException failed) {
            throw new PersistenceException(failed.getMessage(), failed);
        }
    }

    private static void bind(PreparedStatement mail, Carta carta, Instant ahora) throws SQLException {
        mail.setString(1, carta.usuario());
        mail.setDate(2, Date.valueOf(carta.fecha()));
        mail.setString(3, carta.correo());
        mail.setString(4, carta.nombre());
        mail.setString(5, carta.mensajeId());
        mail.setString(6, carta.asunto());
        mail.setString(7, carta.texto());
        mail.setString(8, carta.html());
        mail.setString(9, carta.baja());
        mail.setObject(10, InstantConverter.utc(ahora));
        mail.addBatch();
    }
}
