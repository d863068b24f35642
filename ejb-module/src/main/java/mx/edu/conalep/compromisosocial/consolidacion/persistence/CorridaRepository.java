package mx.edu.conalep.compromisosocial.consolidacion.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * The life of a version while it is made: opened, handed over, proved, published. The service locks the version's row first and
 * asks whether the execution may still write it, so that a writer that was taken over is refused.
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
                                + " actividades = null, sha256 = null, motivo = coalesce(?, motivo) where id = ?",
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

    /** Folios of the activities that a version froze and an authorised rectificación corrected since. */
    public List<String> rectifiedSince(Consolidacion version) {
        return sql().list(SqlVersiones.CORREGIDAS, row -> row.getString(1), version.id());
    }

    /** Keeps what was proved: how many activities the version has, and its hash. */
    public void seal(long id, long actividades, String sha256) {
        sql().update("update consolidacion set actividades = ?, sha256 = ? where id = ?", actividades, sha256, id);
    }

    /** Forgets what was proved. */
    public void unseal(long id) {
        sql().update("update consolidacion set actividades = null, sha256 = null where id = ?", id);
    }

    /** Publishes what was proved: from here on the database refuses every change of the version. */
    public void publish(Consolidacion corrida, Sello sello) {
        sql().update(
                        "update consolidacion set estado = 'PUBLICADA', pendiente = null, publicada_en = ? where id = ?",
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

    /** Who acts and when (UTC). */
    public record Sello(String por, Instant en) {}

    /** Activities that differ, and the first of their folios. */
    public record Cambios(long cuantos, String primero) {}
}
