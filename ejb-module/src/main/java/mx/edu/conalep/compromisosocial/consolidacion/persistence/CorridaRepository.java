package mx.edu.conalep.compromisosocial.consolidacion.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * What a consolidation writes: one set-based statement per item of the job. The service locks the
 * version's row first and asks whether the execution may still write it, so that a writer that was taken over is refused.
 */
@Dependent
public class CorridaRepository {

    private static final String COLUMNS = "select * from consolidacion ";

    @Resource(lookup = "jdbc/compromiso")
    private DataSource source;

    protected CorridaRepository() {
        // for the container
    }

    /** On a given data source; for measurements outside the container. */
    public CorridaRepository(DataSource source) {
        this.source = source;
    }

    /** The unfinished version of a quarter, its row locked until the transaction ends. */
    public Optional<Consolidacion> unfinished(Trimestre periodo) {
        return sql().first(COLUMNS + "where pendiente = ? for update", Filas::consolidacion, periodo.clave());
    }

    /** The version in force: the newest published one. */
    public Optional<Consolidacion> inForce(Trimestre periodo) {
        return sql().first(
                        COLUMNS + "where periodo = ? and estado = 'PUBLICADA' order by version desc limit 1",
                        Filas::consolidacion,
                        periodo.clave());
    }

    /**
     * Opens the next version.
     *
     * @throws ConflictException when somebody else opens it at this moment
     */
    public void open(Trimestre periodo, int version, String motivo, Integer calendario, long ejecucion, Sello sello) {
        try {
            sql().update(
                            "insert into consolidacion (periodo, version, estado, motivo, calendario_version, ejecucion,"
                                    + " creada_en, creada_por, pendiente) values (?, ?, 'EN_PROCESO', ?, ?, ?, ?, ?, ?)",
                            periodo.clave(),
                            version,
                            motivo,
                            calendario,
                            ejecucion,
                            Filas.utc(sello.en()),
                            sello.por(),
                            periodo.clave());
        } catch (PersistenceException failed) {
            if (isRace(failed.getCause())) {
                throw new ConflictException("consolidacion.ejecucion.concurrent", periodo.clave());
            }
            throw failed;
        }
    }

    private static boolean isRace(Throwable cause) {
        return cause instanceof SQLIntegrityConstraintViolationException
                || cause instanceof SQLTransactionRollbackException;
    }

    /** Hands an unfinished version to an execution; the one before can no longer write. */
    public void takeOver(long id, long ejecucion, String motivo) {
        sql().update(
                        "update consolidacion set estado = 'EN_PROCESO', ejecucion = ?, fallo = null,"
                                + " motivo = coalesce(?, motivo) where id = ?",
                        ejecucion,
                        motivo,
                        id);
    }

    /** Activities that today differ from what a version froze, missing and added ones included. */
    public Cambios changesSince(Consolidacion version) {
        String periodo = version.periodo().clave();
        return sql().first(
                        SqlConsolidacion.CAMBIOS,
                        row -> new Cambios(row.getLong(1), row.getString(2)),
                        periodo,
                        version.id(),
                        periodo,
                        version.id())
                .orElseThrow();
    }

    /** Folios of the activities corrected by a rectificación that was authorised after an instant. */
    public List<String> rectifiedSince(Trimestre periodo, Instant since) {
        return sql().list(
                        "select distinct a.folio from rectificacion r join actividad a on a.id = r.actividad_id"
                                + " where a.periodo = ? and r.estado = 'AUTORIZADA' and r.resuelta_en > ? order by a.folio",
                        row -> row.getString(1),
                        periodo.clave(),
                        Filas.utc(since));
    }

    /** Freezes the activities of an entidad and how its planteles answered; again replaces it. */
    public int snapshot(Consolidacion corrida, String entidad) {
        long id = corrida.id();
        return sql().with(connection -> {
            Sql.update(
                    connection,
                    "delete from consolidacion_actividad where consolidacion = ? and entidad = ?",
                    id,
                    entidad);
            Sql.update(
                    connection,
                    "delete from consolidacion_plantel where consolidacion = ? and entidad = ?",
                    id,
                    entidad);
            int rows = guarded(connection, id, SqlConsolidacion.DETALLE, id, entidad);
            Sql.update(connection, SqlConsolidacion.PLANTELES, id, entidad, id, entidad);
            return rows;
        });
    }

    /** Adds up the plantel cells of an entidad from its frozen activities; again replaces them. */
    public int aggregate(Consolidacion corrida, String entidad) {
        long id = corrida.id();
        return sql().with(connection -> {
            Sql.update(
                    connection,
                    "delete from consolidacion_celda where consolidacion = ? and nivel = 'PLANTEL' and entidad = ?",
                    id,
                    entidad);
            return guarded(connection, id, SqlConsolidacion.CELDAS_PLANTEL, id, entidad)
                    + guarded(connection, id, SqlConsolidacion.CELDAS_CERO, id, entidad);
        });
    }

    /** Adds up entidades and nation from the cells below them; again replaces them. */
    public int rollup(Consolidacion corrida) {
        long id = corrida.id();
        return sql().with(connection -> {
            Sql.update(
                    connection,
                    "delete from consolidacion_celda where consolidacion = ? and nivel in ('ENTIDAD', 'NACIONAL')",
                    id);
            return guarded(connection, id, SqlConsolidacion.CELDAS_ENTIDAD, id)
                    + guarded(connection, id, SqlConsolidacion.CELDAS_NACIONAL, id);
        });
    }

    /** The first cell of a level that is not the sum of its source, or empty when every one is. */
    public Optional<Descuadre> firstDifference(Consolidacion corrida, Nivel nivel, boolean fromActividad) {
        Object source = fromActividad ? corrida.periodo().clave() : (Object) corrida.id();
        return sql().first(
                        SqlConsolidacion.differences(nivel.name(), fromActividad),
                        row -> Descuadre.of(nivel, row),
                        corrida.id(),
                        source);
    }

    /** Marks what the version contains as CONSOLIDADA; answers how many of its activities carry that state now. */
    public int markActivities(Consolidacion corrida, Sello sello) {
        sql().update(
                        "insert into actividad_transicion (actividad_id, de, a, codigo, usuario, en, motivo) select a.id,"
                                + " 'VALIDADA', 'CONSOLIDADA', 'actividad.transicion.CONSOLIDADA', ?, ?, ? from consolidacion_actividad d"
                                + " join actividad a on a.id = d.actividad"
                                + " where d.consolidacion = ? and a.estado = 'VALIDADA'",
                        sello.por(),
                        Filas.utc(sello.en()),
                        corrida.periodo().clave() + " v" + corrida.version(),
                        corrida.id());
        sql().update(
                        "update actividad a join consolidacion_actividad d on d.actividad = a.id set"
                                + " a.estado = 'CONSOLIDADA', a.version = a.version + 1, a.modificada_en = ?"
                                + " where d.consolidacion = ? and a.estado = 'VALIDADA'",
                        Filas.utc(sello.en()),
                        corrida.id());
        return sql().first(
                        "select count(*) from consolidacion_actividad d join actividad a on a.id = d.actividad"
                                + " where d.consolidacion = ? and a.estado = 'CONSOLIDADA'",
                        row -> row.getInt(1),
                        corrida.id())
                .orElseThrow();
    }

    /** Publishes: from here on the database refuses every change of the version. */
    public void publish(Consolidacion corrida, int actividades, String sha256, Sello sello) {
        sql().update(
                        "update consolidacion set estado = 'PUBLICADA', pendiente = null, actividades = ?, sha256 = ?,"
                                + " publicada_en = ? where id = ?",
                        actividades,
                        sha256,
                        Filas.utc(sello.en()),
                        corrida.id());
    }

    /** Keeps what went wrong; the version stays unpublished and the next run takes it up again. */
    public void fail(long id, long ejecucion, String fallo) {
        sql().update(
                        "update consolidacion set estado = 'FALLIDA', fallo = left(?, 1000)"
                                + " where id = ? and ejecucion = ? and estado = 'EN_PROCESO'",
                        fallo,
                        id,
                        ejecucion);
    }

    private Sql sql() {
        return new Sql(source);
    }

    /** Inserts rows of a version that is known to be open, which spares the database asking for each row. */
    private static int guarded(Connection connection, long id, String statement, Object... parameters)
            throws SQLException {
        Sql.update(connection, "set @consolidacion_abierta = ?", id);
        try {
            return Sql.update(connection, statement, parameters);
        } finally {
            Sql.update(connection, "set @consolidacion_abierta = null");
        }
    }

    /** Who acts and when (UTC). */
    public record Sello(String por, Instant en) {}

    /** Activities that differ, and the first of their folios. */
    public record Cambios(long cuantos, String primero) {}
}
