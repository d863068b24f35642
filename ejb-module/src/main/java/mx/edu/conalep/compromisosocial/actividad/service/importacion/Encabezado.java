package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;

/** The names of columns as people write them: capitals and blanks around, of whatever kind, make no other column. */
final class Encabezado {
    private Encabezado() {}

    /** The name as the format writes it. */
    static String name(String cell) {
        return bare(cell).toLowerCase(Locale.ROOT);
    }

    /** A text without the blanks around it, those that break no line among them. */
    static String bare(String cell) {
        return cell.replaceAll("^[\\s\\p{Z}\\uFEFF]+|[\\s\\p{Z}\\uFEFF]+$", "");
    }

    /** The field of a column, or empty when it is none. */
    static Optional<CampoActividad> find(String cell) {
        return CampoActividad.find(name(cell));
    }

    /** How many columns of a header carry a field. */
    static long known(List<String> header) {
        return header.stream().filter(cell -> find(cell).isPresent()).count();
    }
}
