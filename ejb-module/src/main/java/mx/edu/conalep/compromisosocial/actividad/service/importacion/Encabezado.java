package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/** The names of columns as people write them: capitals and blanks around, of whatever kind, make no other column. */
final class Encabezado {
    /** Letters of a name at most, far beyond that of any column: what is longer is none. */
    static final int MAX = 100;

    private Encabezado() {}

    /** The name as the format writes it. */
    static String name(String cell) {
        return TextoLibre.bare(cell).toLowerCase(Locale.ROOT);
    }

    /** Whether it is too long to name a column. */
    static boolean isTooLong(String cell) {
        return TextoLibre.bare(cell).length() > MAX;
    }

    /** The field of a column, or empty when it is none. */
    static Optional<CampoActividad> find(String cell) {
        return isTooLong(cell) ? Optional.empty() : CampoActividad.find(name(cell));
    }

    /** How many columns of a header carry a field. */
    static long known(List<String> header) {
        return header.stream().filter(cell -> find(cell).isPresent()).count();
    }
}
