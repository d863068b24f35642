package mx.edu.conalep.compromisosocial.sistema.marco;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;

/** Puts a word of up to three hundred letters, without a space, in every free text of every record that a product holds. */
final class TextosSinEspacios {

    private static final int LARGO = 300;
    private static final String FREE =
            "select table_name, column_name, character_maximum_length from information_schema.columns"
                    + " where table_schema = database() and character_maximum_length between 100 and 20000000"
                    + " and (table_name in ('plantel', 'usuario', 'dia_inhabil', 'prorroga', 'rectificacion', 'declaracion_cero_retirada',"
                    + " 'ejecucion_mensaje', 'evidencia') or table_name regexp '^(actividad|convenio|colecta|emergente)')"
                    + " and column_name in ('nombre', 'objeto', 'descripcion', 'representante', 'contacto_nombre', 'cargo', 'documento', 'causa',"
                    + " 'aliado', 'articulo', 'origen', 'peticion', 'solicitante', 'sede', 'localidad', 'medidas_seguridad', 'origen_materiales',"
                    + " 'subservicio', 'justificacion_horario', 'motivo', 'motivo_extemporanea', 'motivo_cierre', 'motivo_reversion',"
                    + " 'motivo_retiro', 'causa_terminacion', 'observacion', 'texto', 'nota', 'recibe', 'fuente', 'resolucion',"
                    + " 'comprobante_nombre', 'nombre_original')"
                    + " order by table_name, column_name";

    private TextosSinEspacios() {}

    /** Fills them; answers the columns that were filled, such as {@code convenio.objeto}. */
    static List<String> fill(Sistema sistema) throws SQLException {
        List<String> filled = new ArrayList<>();
        try (Connection connection = sistema.database();
                PreparedStatement columns = connection.prepareStatement(FREE);
                ResultSet found = columns.executeQuery();
                Statement update = connection.createStatement()) {
            while (found.next()) {
                String table = found.getString(1);
                String column = found.getString(2);
                int letters = (int) Math.min(LARGO, found.getLong(3));
                update.executeUpdate("update ignore " + table + " set " + column + " = concat('Larga', repeat('m', "
                        + (letters - 5) + ")) where " + column + " is not null");
                filled.add(table + "." + column);
            }
        }
        return filled;
    }
}
