package mx.edu.conalep.compromisosocial.consolidacion.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Emision;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Presentacion;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.CorridaRepository.Sello;

/** Keeps the reports of a version, that it was issued, and its presentation; nothing of it is ever changed. */
@Dependent
public class InformeRepository {

    /** A kept report: its bytes and their SHA-256. */
    public record Guardado(byte[] contenido, String sha256) {}

    @Resource(lookup = "jdbc/compromiso")
    private DataSource source;

    /** The kept report of a version; {@code alcance} is empty for the nation, else the entidad of an extract. */
    public Optional<Guardado> find(long version, String alcance, Formato formato) {
        return sql().first(
                        "select contenido, sha256 from consolidacion_informe"
                                + " where consolidacion = ? and alcance = ? and formato = ?",
                        row -> new Guardado(row.getBytes(1), row.getString(2)),
                        version,
                        alcance,
                        formato.name());
    }

    /** Keeps a report unless one is kept already; the first one stays. */
    public void keep(long version, String alcance, Formato formato, Guardado informe, Sello sello) {
        sql().update(
                        "insert ignore into consolidacion_informe (consolidacion, alcance, formato, sha256, tamano,"
                                + " contenido, generado_en, generado_por) values (?, ?, ?, ?, ?, ?, ?, ?)",
                        version,
                        alcance,
                        formato.name(),
                        informe.sha256(),
                        informe.contenido().length,
                        informe.contenido(),
                        Filas.utc(sello.en()),
                        sello.por());
    }

    /** When the report of a version was issued. */
    public Optional<Emision> emision(long version) {
        return sql().first(
                        "select * from consolidacion_emision where consolidacion = ?",
                        row -> new Emision(
                                row.getObject("vence", LocalDate.class),
                                Filas.instant(row, "emitida_en"),
                                row.getString("emitida_por")),
                        version);
    }

    /** Records that the report of a version is issued. */
    public void issue(long version, LocalDate vence, Sello sello) {
        sql().update(
                        "insert into consolidacion_emision (consolidacion, vence, emitida_en, emitida_por)"
                                + " values (?, ?, ?, ?)",
                        version,
                        vence,
                        Filas.utc(sello.en()),
                        sello.por());
    }

    /** The recorded presentation of a version. */
    public Optional<Presentacion> presentacion(long version) {
        return sql().first(
                        "select * from consolidacion_presentacion where consolidacion = ?",
                        row -> new Presentacion(
                                row.getString("sesion"),
                                row.getObject("fecha", LocalDate.class),
                                row.getString("acuerdo"),
                                Filas.instant(row, "registrada_en"),
                                row.getString("registrada_por")),
                        version);
    }

    /** Records the presentation of a version. */
    public void present(long version, Presentacion presentacion) {
        sql().update(
                        "insert into consolidacion_presentacion (consolidacion, sesion, fecha, acuerdo, registrada_en,"
                                + " registrada_por) values (?, ?, ?, ?, ?, ?)",
                        version,
                        presentacion.sesion(),
                        presentacion.fecha(),
                        presentacion.acuerdo(),
                        Filas.utc(presentacion.registradaEn()),
                        presentacion.registradaPor());
    }

    private Sql sql() {
        return new Sql(source);
    }
}
