package mx.edu.conalep.compromisosocial.operacion;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Puts quarters and activities straight into the tables, and looks at what jobs left there. */
@Dependent
public class Siembra {

    @Resource(lookup = "jdbc/compromiso")
    private DataSource dataSource;

    /** A quarter in a state, with ten activities of each of two planteles: two in each state that a close tells apart. */
    public void quarter(String clave, String estado) {
        int anio = Integer.parseInt(clave.substring(0, 4));
        int mes = (clave.charAt(6) - '1') * 3 + 1;
        String inicio = "%d-%02d-01".formatted(anio, mes);
        update(
                "insert into periodo_captura (clave, inicio, fin, apertura, cierre_captura, cierre_validacion,"
                        + " informe_vence, calendario_version, estado) values (?, ?, last_day(date_add(?, interval 2 month)),"
                        + " ?, date_add(?, interval 100 day), date_add(?, interval 103 day), date_add(?, interval 104 day),"
                        + " 1, ?)",
                clave,
                inicio,
                inicio,
                inicio,
                inicio,
                inicio,
                inicio,
                estado);
        for (String plantel : new String[] {"15-001", "15-016"}) {
            for (int i = 0; i < 10; i++) {
                update(
                        "insert into actividad (folio, plantel, entidad, periodo, fecha_inicio, fecha_fin, servicio,"
                                + " descripcion, modalidad, sede, localidad, estudiantes, docentes, administrativos,"
                                + " directos_adultas_mayores, directos_indigenas, directos_discapacidad, directos_general,"
                                + " indirectos, encuestas, medidas_seguridad, estado, capturada_por, creada_en,"
                                + " modificada_en) values (?, ?, '15', ?, ?, ?, 'III', 'x', 'INTERNA', 's', 'l', 1, 1, 1, 2,"
                                + " 0, 0, 3, 0, 1, 'm', ?, 'siembra', '2020-01-01', '2020-01-01')",
                        "IT-" + clave + "-" + plantel + "-" + i,
                        plantel,
                        clave,
                        inicio,
                        inicio,
                        estadoOf(i));
            }
        }
    }

    private static String estadoOf(int i) {
        return new String[] {"BORRADOR", "DEVUELTA", "EN_VALIDACION", "VALIDADA", "CANCELADA"}[i % 5];
    }

    /** Runs one statement. */
    public int update(String sql, Object... valores) {
        try (Connection conexion = dataSource.getConnection();
                PreparedStatement sentencia = conexion.prepareStatement(sql)) {
            bind(sentencia, valores);
            return sentencia.executeUpdate();
        } catch (SQLException fallo) {
            throw new IllegalStateException(fallo);
        }
    }

    /** The only value of the only row, as text. */
    public String value(String sql, Object... valores) {
        try (Connection conexion = dataSource.getConnection();
                PreparedStatement sentencia = conexion.prepareStatement(sql)) {
            bind(sentencia, valores);
            try (ResultSet filas = sentencia.executeQuery()) {
                return filas.next() ? filas.getString(1) : null;
            }
        } catch (SQLException fallo) {
            throw new IllegalStateException(fallo);
        }
    }

    private static void bind(PreparedStatement sentencia, Object... valores) throws SQLException {
        for (int i = 0; i < valores.length; i++) {
            sentencia.setObject(i + 1, valores[i]);
        }
    }
}
