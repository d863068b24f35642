package mx.edu.conalep.compromisosocial.colecta.service.formato;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * What was read of a form or of the body of a call, and what did not read: the service tells the latter together with the rules that the
 * rest breaks.
 *
 * @param datos as far as they read
 * @param faltas what does not read
 */
public record LecturaColecta<T>(T datos, List<RuleViolation> faltas) {

    public LecturaColecta {
        faltas = List.copyOf(faltas);
    }

    /** Everything read. */
    public static <T> LecturaColecta<T> of(T datos) {
        return new LecturaColecta<>(datos, List.of());
    }

    /** The same with what else is wrong with the form that it came in. */
    public LecturaColecta<T> with(List<RuleViolation> more) {
        List<RuleViolation> all = new ArrayList<>(faltas);
        all.addAll(more);
        return new LecturaColecta<>(datos, all);
    }

    /** Whether everything read. */
    public boolean isWhole() {
        return faltas.isEmpty();
    }

    /**
     * Everything that keeps it from being kept, each field once.
     *
     * @param rules what the rules say of what was read
     * @param orden how the page asks for its fields
     */
    public List<RuleViolation> broken(List<RuleViolation> rules, OrdenCampos orden) {
        Set<String> fields = new HashSet<>();
        return LectorObjeto.told(faltas, rules).stream()
                .filter(v -> v.field() == null || fields.add(v.field()))
                .sorted(orden)
                .toList();
    }

    /**
     * The same, as a refusal.
     *
     * @throws RuleViolationException with everything that is wrong; nothing when it may be kept
     */
    public void require(List<RuleViolation> rules, OrdenCampos orden) {
        RuleViolationException.throwIfAny(broken(rules, orden));
    }
}
