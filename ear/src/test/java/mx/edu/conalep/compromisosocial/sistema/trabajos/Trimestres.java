package mx.edu.conalep.compromisosocial.sistema.trabajos;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;

/** Quarters far ahead with equal activities, put straight into the tables, and what jobs left of them. */
final class Trimestres {

    private static final String FIGURAS = "select nivel, entidad, plantel, servicio, modalidad, situacion, actividades,"
            + " extemporaneas, estudiantes, docentes, administrativos, directos_adultas_mayores, directos_indigenas,"
            + " directos_discapacidad, directos_general, directos_total, indirectos, encuestas from consolidacion_celda"
            + " where consolidacion = (select id from consolidacion where periodo = ?)";

    private final Sistema sistema;

    Trimestres(Sistema sistema) {
        this.sistema = sistema;
    }

    /** Quarters of the years from 2030 on in a state, the activities of each equal to those of every other. */
    void seed(int numero, String estado, int cuantos) throws SQLException {
        run(
                "insert into periodo_captura (clave, inicio, fin, apertura, cierre_captura, cierre_validacion, informe_vence,"
                        + " calendario_version, estado) select concat(2029 + seq, '-T" + numero
                        + "'), d, d + interval 89 day, d,"
                        + " d + interval 100 day, d + interval 103 day, d + interval 104 day, 1, '" + estado + "'"
                        + " from (select seq, makedate(2029 + seq, " + ((numero - 1) * 91 + 1) + ") d from seq_1_to_"
                        + cuantos
                        + ") x");
        run("insert into actividad (folio, plantel, entidad, periodo, fecha_inicio, fecha_fin, servicio, descripcion,"
                + " modalidad, sede, localidad, estudiantes, docentes, administrativos, directos_adultas_mayores,"
                + " directos_indigenas, directos_discapacidad, directos_general, indirectos, encuestas,"
                + " medidas_seguridad, estado, capturada_por, creada_en, modificada_en)"
                + " select concat('F-', q.clave, '-', p.clave, '-', s.seq), p.clave, p.entidad, q.clave, q.inicio,"
                + " q.inicio, elt(1 + s.seq % 4, 'I', 'II', 'III', 'IX'), 'x', elt(1 + s.seq % 3, 'INTERNA', 'EXTERNA',"
                + " 'EN_LINEA'), 's', 'l', s.seq, 1, 1, s.seq % 7, s.seq % 5, s.seq % 3, s.seq % 11, 0, 1, 'm',"
                + " if(q.estado = 'CERRADO', 'VALIDADA', elt(1 + s.seq % 4, 'BORRADOR', 'DEVUELTA', 'EN_VALIDACION',"
                + " 'VALIDADA')), 'siembra', '2020-01-01', '2020-01-01' from periodo_captura q join plantel p"
                + " join seq_1_to_12 s where q.clave like '20__-T" + numero + "' and q.clave >= '2030' and q.estado = '"
                + estado
                + "' and p.clave <> '15-016'");
    }

    /** Everything in which a consolidated quarter is not what an uninterrupted run made of the reference; empty when equal. */
    String differences(String periodo, String referencia) throws SQLException {
        return check(
                        "versions",
                        1,
                        "select count(*) from consolidacion where periodo = ? and estado = 'PUBLICADA'",
                        periodo)
                + check("attempts", 1, "select count(*) from consolidacion where periodo = ?", periodo)
                + check(
                        "cells",
                        number("select count(*) from (" + FIGURAS + ") x", referencia),
                        "select count(*) from (" + FIGURAS + ") x",
                        periodo)
                + check(
                        "other cells",
                        0,
                        "select count(*) from (" + FIGURAS + " except " + FIGURAS + ") x",
                        periodo,
                        referencia)
                + check(
                        "frozen activities",
                        activities(periodo),
                        "select count(*) from consolidacion_actividad"
                                + " where consolidacion = (select id from consolidacion where periodo = ?)",
                        periodo)
                + check(
                        "marked activities",
                        activities(periodo),
                        "select count(*) from actividad where periodo = ? and estado = 'CONSOLIDADA'",
                        periodo)
                + check(
                        "transitions",
                        activities(periodo),
                        "select count(*) from actividad_transicion t join actividad a"
                                + " on a.id = t.actividad_id where a.periodo = ? and t.a = 'CONSOLIDADA'",
                        periodo)
                + check(
                        "state",
                        1,
                        "select count(*) from periodo_captura where clave = ? and estado = 'CONSOLIDADO'",
                        periodo);
    }

    /** Everything in which a closed quarter is not what an uninterrupted run made of the reference; empty when equal. */
    String closeDifferences(String periodo, String referencia) throws SQLException {
        String lista = "select count(*) from cierre_pendiente where periodo = ?";
        return check(
                        "state",
                        1,
                        "select count(*) from periodo_captura where clave = ? and estado = 'EN_VALIDACION'",
                        periodo)
                + check(
                        "reconciled",
                        1,
                        "select count(*) from cierre where periodo = ? and conciliado_en is not null",
                        periodo)
                + check("list", number(lista, referencia), lista, periodo)
                + check(
                        "listed twice",
                        0,
                        "select count(*) - count(distinct plantel, ifnull(folio, ''))"
                                + " from cierre_pendiente where periodo = ?",
                        periodo)
                + check(
                        "not listed",
                        0,
                        "select count(*) from actividad a where periodo = ? and estado in ('BORRADOR',"
                                + " 'DEVUELTA') and not exists (select 1 from cierre_pendiente c where c.folio = a.folio)",
                        periodo);
    }

    private long activities(String periodo) throws SQLException {
        return number("select count(*) from actividad where periodo = ?", periodo);
    }

    /** What is not as expected, in words; empty when it is. */
    String check(String what, long expected, String sql, String... values) throws SQLException {
        long found = number(sql, values);
        return found == expected ? "" : what + " " + found + " instead of " + expected + "; ";
    }

    /** The only number of the only row. */
    long number(String sql, String... values) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Runs one statement. */
    void run(String sql) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
