package mx.edu.conalep.compromisosocial.actividad.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.TipoCampo;

/**
 * Many new activities at once, as bulk statements on the connection of the current transaction: an import writes
 * thousands of rows in the time that the entity manager needs for hundreds.
 */
@Dependent
public class ActividadLoteDao {
    private static final int LOTE = 1_000;
    private static final List<CampoActividad> CAMPOS = Arrays.stream(CampoActividad.values())
            .filter(c -> c.tipo() != TipoCampo.LISTA)
            .toList();
    private static final List<String> PROPIAS = List.of(
            "folio",
            "entidad",
            "periodo",
            "estado",
            "historica",
            "distancia_m",
            "fuera_area",
            "vence",
            "vence_instante",
            "calendario_version",
            "capturada_por",
            "creada_en",
            "modificada_en",
            "validada_por",
            "validada_en");

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** A row to write: the captured data and the values of the other columns, in the order of {@link #columns()}. */
    public record Renglon(DatosActividad datos, List<Object> propias) {
        String folio() {
            return (String) propias.get(0);
        }
    }

    /** Names of the columns that {@link Renglon#propias()} gives, in order. */
    public static List<String> columns() {
        return PROPIAS;
    }

    /** The references of a plantel among these that are already taken. */
    public Set<String> takenReferences(String plantel, List<String> referencias) {
        Set<String> taken = new HashSet<>();
        for (int from = 0; from < referencias.size(); from += LOTE) {
            taken.addAll(em.createQuery(
                            "select a.datos.referencia from Actividad a where a.datos.plantel = :plantel"
                                    + " and a.datos.referencia in :referencias",
                            String.class)
                    .setParameter("plantel", plantel)
                    .setParameter("referencias", referencias.subList(from, Math.min(from + LOTE, referencias.size())))
                    .getResultList());
        }
        return taken;
    }

    /**
     * Writes activities with their careers, supervisors and first line of the time line.
     *
     * @param estado state that the rows carry
     * @param codigo message code of the line
     */
    public void insert(List<Renglon> renglones, String estado, String codigo, String usuario, LocalDateTime ahora) {
        em.flush();
        Connection connection = em.unwrap(Connection.class);
        try {
            insertActividades(connection, renglones);
            Map<String, Long> ids = ids(connection, renglones);
            insertList(connection, "actividad_carrera", "carrera", renglones, ids, DatosActividad::getCarreras);
            insertList(connection, "actividad_supervisor", "nombre", renglones, ids, DatosActividad::getSupervisores);
            insertLines(connection, ids, estado, codigo, usuario, ahora);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void insertActividades(Connection connection, List<Renglon> renglones) throws SQLException {
        String columnas = Stream.concat(PROPIAS.stream(), CAMPOS.stream().map(CampoActividad::columna))
                .collect(Collectors.joining(", "));
        String marcas = "?, ".repeat(PROPIAS.size() + CAMPOS.size() - 1) + "?";
        try (PreparedStatement insert =
                connection.prepareStatement("insert into actividad (" + columnas + ") values (" + marcas + ")")) {
            int pending = 0;
            for (Renglon renglon : renglones) {
                int i = 1;
                for (Object propia : renglon.propias()) {
                    insert.setObject(i++, propia);
                }
                for (CampoActividad campo : CAMPOS) {
                    Object value = campo.get(renglon.datos());
                    insert.setObject(i++, value instanceof Enum<?> code ? code.name() : value);
                }
                insert.addBatch();
                pending = flush(insert, pending + 1);
            }
            insert.executeBatch();
        }
    }

    private static Map<String, Long> ids(Connection connection, List<Renglon> renglones) throws SQLException {
        Map<String, Long> ids = new HashMap<>();
        for (int from = 0; from < renglones.size(); from += LOTE) {
            List<Renglon> some = renglones.subList(from, Math.min(from + LOTE, renglones.size()));
            String marcas = "?, ".repeat(some.size() - 1) + "?";
            try (PreparedStatement select =
                    connection.prepareStatement("select folio, id from actividad where folio in (" + marcas + ")")) {
                for (int i = 0; i < some.size(); i++) {
                    select.setString(i + 1, some.get(i).folio());
                }
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        ids.put(rows.getString(1), rows.getLong(2));
                    }
                }
            }
        }
        return ids;
    }

    private static void insertList(
            Connection connection,
            String tabla,
            String columna,
            List<Renglon> renglones,
            Map<String, Long> ids,
            Function<DatosActividad, List<String>> lista)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + tabla + " (actividad_id, orden, " + columna + ") values (?, ?, ?)")) {
            int pending = 0;
            for (Renglon renglon : renglones) {
                List<String> elementos = lista.apply(renglon.datos());
                for (int orden = 0; orden < elementos.size(); orden++) {
                    insert.setLong(1, ids.get(renglon.folio()));
                    insert.setInt(2, orden);
                    insert.setString(3, elementos.get(orden));
                    insert.addBatch();
                    pending = flush(insert, pending + 1);
                }
            }
            insert.executeBatch();
        }
    }

    private static void insertLines(
            Connection connection,
            Map<String, Long> ids,
            String estado,
            String codigo,
            String usuario,
            LocalDateTime ahora)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into actividad_transicion (actividad_id, a, codigo, usuario, en) values (?, ?, ?, ?, ?)")) {
            int pending = 0;
            for (Long id : ids.values()) {
                insert.setLong(1, id);
                insert.setString(2, estado);
                insert.setString(3, codigo);
                insert.setString(4, usuario);
                insert.setObject(5, ahora);
                insert.addBatch();
                pending = flush(insert, pending + 1);
            }
            insert.executeBatch();
        }
    }

    private static int flush(PreparedStatement statement, int pending) throws SQLException {
        if (pending < LOTE) {
            return pending;
        }
        statement.executeBatch();
        return 0;
    }
}
