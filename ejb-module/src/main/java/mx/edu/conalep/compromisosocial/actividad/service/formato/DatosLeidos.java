package mx.edu.conalep.compromisosocial.actividad.service.formato;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * Data as far as it reads, and what did not, so that whoever checks its rules tells both in one answer.
 *
 * @param datos fields that did not read are empty
 * @param ilegibles why each of those did not, in the order in which they were given
 */
public record DatosLeidos(DatosActividad datos, List<RuleViolation> ilegibles) {

    public DatosLeidos {
        ilegibles = List.copyOf(ilegibles);
    }

    /** Data that was never text. */
    public static DatosLeidos of(DatosActividad datos) {
        return new DatosLeidos(datos, List.of());
    }

    /** The same with one more thing that does not read, which is told first. */
    public DatosLeidos with(RuleViolation ilegible) {
        return new DatosLeidos(
                datos, Stream.concat(Stream.of(ilegible), ilegibles.stream()).toList());
    }

    /**
     * The data, all of which reads.
     *
     * @throws RuleViolationException with every field that does not
     */
    public DatosActividad complete() {
        RuleViolationException.throwIfAny(ilegibles);
        return datos;
    }

    /** What did not read, then the broken rules, but none of a field that is empty only because it did not read. */
    public List<RuleViolation> and(List<RuleViolation> rotas) {
        Set<String> unread = ilegibles.stream()
                .map(RuleViolation::field)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return Stream.concat(ilegibles.stream(), rotas.stream().filter(v -> !unread.contains(v.field())))
                .toList();
    }
}
