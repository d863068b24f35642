package mx.edu.conalep.compromisosocial.consolidacion.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ActividadConsolidada;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Celda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ClaveCelda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.EstadoConsolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Medidas;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.PlantelConsolidado;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** Rows of the tables turned into values of the domain; instants are UTC. */
final class Filas {

    /** The columns that {@link #celda} reads, by place: thousands of rows come at once. */
    static final String CELDA =
            SqlConsolidacion.CLAVES + ", nivel, situacion, actividades, extemporaneas, " + SqlConsolidacion.CONTEOS;

    /** The columns that {@link #actividad} reads. */
    static final String ACTIVIDAD = SqlConsolidacion.CLAVES + ", folio, envio, envio_sha256, fecha_fin, extemporanea, "
            + SqlConsolidacion.CONTEOS;

    static final int COLUMNAS_ACTIVIDAD = 18;

    private static final int CLAVES = 4;

    private Filas() {}

    static Consolidacion consolidacion(ResultSet row) throws SQLException {
        return new Consolidacion(
                row.getLong("id"),
                Trimestre.parse(row.getString("periodo")),
                row.getInt("version"),
                EstadoConsolidacion.valueOf(row.getString("estado")),
                row.getString("motivo"),
                row.getObject("calendario_version", Integer.class),
                row.getLong("ejecucion"),
                row.getObject("actividades", Integer.class),
                row.getString("sha256"),
                row.getString("fallo"),
                instant(row, "creada_en"),
                row.getString("creada_por"),
                instant(row, "publicada_en"));
    }

    static Celda celda(ResultSet row) throws SQLException {
        Nivel nivel = Nivel.valueOf(row.getString(CLAVES + 1));
        return new Celda(
                key(nivel, row),
                Situacion.valueOf(row.getString(CLAVES + 2)),
                measures(row, row.getLong(CLAVES + 3), CLAVES + 4));
    }

    static ActividadConsolidada actividad(ResultSet row) throws SQLException {
        return new ActividadConsolidada(
                row.getString(CLAVES + 1),
                key(Nivel.PLANTEL, row),
                row.getObject(CLAVES + 2, Integer.class),
                row.getString(CLAVES + 3),
                row.getObject(CLAVES + 4, LocalDate.class),
                measures(row, 1, CLAVES + 5));
    }

    static PlantelConsolidado plantel(ResultSet row) throws SQLException {
        return new PlantelConsolidado(
                row.getString("plantel"),
                row.getString("entidad"),
                row.getString("nombre"),
                Situacion.valueOf(row.getString("situacion")),
                row.getInt("sin_validar"),
                row.getObject("enviadas", Integer.class));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static ClaveCelda key(Nivel nivel, ResultSet row) throws SQLException {
        return new ClaveCelda(nivel, row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }

    /** The measures from a column on: late activities, then the counts. */
    private static Medidas measures(ResultSet row, long actividades, int from) throws SQLException {
        return new Medidas(
                actividades,
                row.getLong(from),
                row.getLong(from + 1),
                row.getLong(from + 2),
                row.getLong(from + 3),
                row.getLong(from + 4),
                row.getLong(from + 5),
                row.getLong(from + 6),
                row.getLong(from + 7),
                row.getLong(from + 8),
                row.getLong(from + 9));
    }
}
