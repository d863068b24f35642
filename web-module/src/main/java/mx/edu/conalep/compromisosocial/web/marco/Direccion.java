package mx.edu.conalep.compromisosocial.web.marco;

import java.util.Arrays;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** Reading what stands in the address of a page: what makes no sense there is a page that does not exist. */
public final class Direccion {

    private Direccion() {}

    /**
     * The quarter of an address.
     *
     * @throws NotFoundException when the text is none
     */
    public static Trimestre trimestre(String clave) {
        try {
            return Trimestre.parse(clave);
        } catch (RuleViolationException malformed) {
            throw new NotFoundException("calendario.periodo.notFound", clave);
        }
    }

    /** The constant of that name, or null when there is none: a filter that is not understood filters nothing. */
    public static <E extends Enum<E>> E constante(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
