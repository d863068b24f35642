package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** The references of a file, each once in its plantel: not one that the plantel already uses, and not two in the file. */
final class Referencias {
    private final Map<String, Set<String>> taken;
    private final Map<String, Map<String, Integer>> firstRows = new HashMap<>();

    /**
     * Begins a file.
     *
     * @param taken references in use, by plantel
     */
    Referencias(Map<String, Set<String>> taken) {
        this.taken = taken;
    }

    /** Why the reference of a row may not stand; a row without one breaks nothing. */
    Optional<RuleViolation> refusal(String plantel, String referencia, int fila) {
        if (referencia == null) {
            return Optional.empty();
        }
        if (taken.getOrDefault(plantel, Set.of()).contains(referencia)) {
            return Optional.of(new RuleViolation("actividad.referencia.taken", "referencia", referencia));
        }
        Integer first = firstRows.computeIfAbsent(plantel, p -> new HashMap<>()).putIfAbsent(referencia, fila);
        return first == null
                ? Optional.empty()
                : Optional.of(new RuleViolation("actividad.referencia.repeated", "referencia", referencia, first));
    }
}
