package mx.edu.conalep.compromisosocial.auditoria.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.auditoria.domain.Asiento;
import mx.edu.conalep.compromisosocial.auditoria.domain.Eslabon;
import mx.edu.conalep.compromisosocial.auditoria.domain.FiltroBitacora;
import mx.edu.conalep.compromisosocial.auditoria.domain.Resultado;
import mx.edu.conalep.compromisosocial.shared.InstantConverter;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/** Reads the trail: by filter for people, in order for its verification. */
@Dependent
public class LecturaBitacora {

    private static final String COLUMNS = "select numero, en, actor, roles, origen, accion, objeto, resultado, detalle,"
            + " hash_previo, hash from bitacora";
    private static final int STRIDE = 2000;

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    @Resource(lookup = "jdbc/compromiso")
    private DataSource dataSource;

    /** Number and hash of the last entry, as the database keeps them beside the trail. */
    public record Cabeza(long numero, String hash) {}

    /** The head of the chain; nobody adds to it until the transaction ends, but its own act through the same connection. */
    public Cabeza lockHead() {
        Object[] row =
                (Object[]) em.createNativeQuery("select numero, hash from bitacora_cabeza where id = 1 for update")
                        .getSingleResult();
        return new Cabeza(((Number) row[0]).longValue(), (String) row[1]);
    }

    /** Entries that a filter lets through, the newest first. */
    public List<Eslabon> list(FiltroBitacora filtro, PageRequest page) {
        List<Object> parameters = new ArrayList<>();
        String sql = COLUMNS + where(filtro, parameters) + " order by numero desc limit ? offset ?";
        parameters.add(page.tamano());
        parameters.add(page.offset());
        return query(sql, parameters, LecturaBitacora::eslabon);
    }

    /** How many entries a filter lets through. */
    public long count(FiltroBitacora filtro) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select count(*) from bitacora" + where(filtro, parameters);
        return query(sql, parameters, row -> row.getLong(1)).get(0);
    }

    /**
     * Hands over the entries after a number, in order, a page at a time; bounded memory however long the trail is.
     *
     * @return number of the last entry, or {@code after} when there is none
     */
    public long walk(long after, Consumer<Eslabon> consumer) {
        long last = after;
        List<Eslabon> rows;
        do {
            rows = query(
                    COLUMNS + " where numero > ? order by numero limit " + STRIDE,
                    List.of(last),
                    LecturaBitacora::eslabon);
            rows.forEach(consumer);
            last = rows.isEmpty() ? last : rows.get(rows.size() - 1).numero();
        } while (rows.size() == STRIDE);
        return last;
    }

    private static String where(FiltroBitacora filtro, List<Object> parameters) {
        StringBuilder sql = new StringBuilder(" where 1 = 1");
        add(sql, parameters, "actor = ?", filtro.actor());
        add(sql, parameters, "objeto = ?", filtro.objeto());
        add(sql, parameters, "accion = ?", filtro.accion());
        add(
                sql,
                parameters,
                "resultado = ?",
                filtro.resultado() == null ? null : filtro.resultado().name());
        add(sql, parameters, "en >= ?", InstantConverter.utc(filtro.desde()));
        add(sql, parameters, "en < ?", InstantConverter.utc(filtro.hasta()));
        return sql.toString();
    }

    private static void add(StringBuilder sql, List<Object> parameters, String condition, Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            parameters.add(value);
        }
    }

    private static Eslabon eslabon(ResultSet row) throws SQLException {
        Asiento asiento = new Asiento(
                InstantConverter.instant(row.getObject(2, LocalDateTime.class)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Resultado.valueOf(row.getString(8)),
                row.getString(9));
        return new Eslabon(row.getLong(1), asiento, row.getString(10), row.getString(11));
    }

    private <T> List<T> query(String sql, List<Object> parameters, Row<T> mapper) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                select.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet rows = select.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(mapper.map(rows));
                }
                return found;
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("The audit trail could not be read", refused);
        }
    }

    private interface Row<T> {
        T map(ResultSet row) throws SQLException;
    }
}
