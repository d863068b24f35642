package mx.edu.conalep.compromisosocial.sistema.medida;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Ten years of activities of every plantel; the last forty are drafts. */
final class DiezAnios {

    /** Of each plantel: forty a quarter. */
    private static final int ACTIVITIES_IN_TEN_YEARS = 1600;

    private DiezAnios() {}

    /** Adds them to the product's database. */
    static void addTo(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into actividad (folio, plantel, entidad, periodo, fecha_inicio, fecha_fin, servicio, descripcion,"
                            + " modalidad, sede, localidad, estudiantes, directos_general, estado, vence, vence_instante,"
                            + " calendario_version, capturada_por, creada_en, modificada_en)"
                            + " select concat('AC-B-', clave, '-', n), clave, entidad, concat(year(dia), '-T', quarter(dia)),"
                            + " dia, dia, elt(1 + n % 8, 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'),"
                            + " 'Jornada de mantenimiento de espacios públicos', 'EXTERNA', 'Centro comunitario',"
                            + " 'Nezahualcóyotl', 20, 40, if(n <= 40, 'BORRADOR', 'CONSOLIDADA'), dia + interval 30 day,"
                            + " dia + interval 30 day, 1, 'medida', utc_timestamp(6), utc_timestamp(6)"
                            + " from (select p.clave, p.entidad, s.seq as n, utc_date() - interval s.seq * 365 / 160 day as dia"
                            + " from plantel p, seq_1_to_" + ACTIVITIES_IN_TEN_YEARS + " s) as filas");
            statement.executeQuery("analyze table actividad");
        }
    }
}
