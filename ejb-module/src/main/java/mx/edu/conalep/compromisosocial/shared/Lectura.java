package mx.edu.conalep.compromisosocial.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was read of a form or of the body of a call, and what did not read, so that both kinds of faults are told at once.
 *
 * @param datos as far as they read
 * @param faltas what does not read
 */
public record Lectura<T>(T datos, List<RuleViolation> faltas) {

    public Lectura {
        faltas = List.copyOf(faltas);
    }

    /** Of data that read. */
    public static <T> Lectura<T> sound(T datos) {
        return new Lectura<>(datos, List.of());
    }

    /** The same with what else is wrong with the form that they came in. */
    public Lectura<T> with(List<RuleViolation> more) {
        List<RuleViolation> all = new ArrayList<>(faltas);
        all.addAll(more);
        return new Lectura<>(datos, all);
    }

    /** Whether everything read. */
    public boolean isWhole() {
        return faltas.isEmpty();
    }

    /**
     * Everything that keeps the data from being kept, each field once, in the order of the form: what does not read, and the rules that the
     * rest breaks.
     *
     * @param rules what the rules say of {@link #datos}
     */
    public List<RuleViolation> broken(OrdenCampos orden, List<RuleViolation> rules) {
        Set<String> told = new HashSet<>();
        return LectorObjeto.told(faltas, rules).stream()
                .filter(v -> v.field() == null || told.add(orden.field(v.field())))
                .sorted(orden)
                .toList();
    }

    /**
     * Lets pass what reads and breaks no rule.
     *
     * @throws RuleViolationException with everything that {@link #broken} tells
     */
    public T requireSound(OrdenCampos orden, List<RuleViolation> rules) {
        RuleViolationException.throwIfAny(broken(orden, rules));
        return datos;
    }
}
