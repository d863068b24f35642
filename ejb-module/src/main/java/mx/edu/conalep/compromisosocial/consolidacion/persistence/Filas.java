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
        ClaveCelda clave = new ClaveCelda(
                Nivel.valueOf(row.getString("nivel")),
                row.getString("entidad"),
                row.getString("plantel"),
                row.getString("servicio"),
                row.getString("modalidad"));
        return new Celda(
                clave,
                Situacion.valueOf(row.getString("situacion")),
                measures(row, row.getLong("actividades"), row.getLong("extemporaneas")));
    }

    static ActividadConsolidada actividad(ResultSet row) throws SQLException {
        ClaveCelda clave = new ClaveCelda(
                Nivel.PLANTEL,
                row.getString("entidad"),
                row.getString("plantel"),
                row.getString("servicio"),
                row.getString("modalidad"));
        return new ActividadConsolidada(
                row.getString("folio"),
                clave,
                row.getObject("envio", Integer.class),
                row.getString("envio_sha256"),
                row.getObject("fecha_fin", LocalDate.class),
                measures(row, 1, row.getLong("extemporanea")));
    }

    static PlantelConsolidado plantel(ResultSet row) throws SQLException {
        return new PlantelConsolidado(
                row.getString("plantel"),
                row.getString("entidad"),
                row.getString("nombre"),
                Situacion.valueOf(row.getString("situacion")),
                row.getInt("sin_validar"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Medidas measures(ResultSet row, long actividades, long extemporaneas) throws SQLException {
        return new Medidas(
                actividades,
                extemporaneas,
                row.getLong("estudiantes"),
                row.getLong("docentes"),
                row.getLong("administrativos"),
                row.getLong("directos_adultas_mayores"),
                row.getLong("directos_indigenas"),
                row.getLong("directos_discapacidad"),
                row.getLong("directos_general"),
                row.getLong("indirectos"),
                row.getLong("encuestas"));
    }
}
