package mx.edu.conalep.compromisosocial.web.api;

import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The body of an act on a convenio, a colecta or a programa emergente: a version, and what the act needs. An empty body is an empty object. */
final class Cuerpo {
    /** Reads what the act needs. */
    final LectorObjeto in;

    /** As the caller read it, or null. */
    final Integer version;

    private final List<RuleViolation> broken = new ArrayList<>();

    Cuerpo(String body) {
        in = new LectorObjeto(LectorObjeto.parse(body), broken);
        version = in.whole("version");
    }

    /**
     * The version in the query of an act without a body, or null.
     *
     * @throws RuleViolationException when it is no whole number
     */
    static Integer version(String query) {
        if (query == null || query.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(query.strip());
        } catch (NumberFormatException notWhole) {
            throw new RuleViolationException(CuerpoActo.NO_VERSION);
        }
    }

    /** The version in the body of an act that takes nothing else, or null. */
    static Integer versionOnly(String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        cuerpo.finish();
        return cuerpo.version;
    }

    /** A version is asked for. */
    Cuerpo requireVersion() {
        if (version == null && broken.isEmpty()) {
            broken.add(CuerpoActo.NO_VERSION);
        }
        return this;
    }

    /** A whole number that is asked for; 0 when it is missing, which {@link #finish} refuses. */
    int number(String name) {
        int before = broken.size();
        Integer read = in.whole(name);
        if (read == null && broken.size() == before) {
            broken.add(new RuleViolation("shared.formato.required", in.path(name)));
        }
        return read == null ? 0 : read;
    }

    /** Nothing else is read: what did not read, to be told with the rules that the rest breaks. */
    List<RuleViolation> faltas() {
        in.finish();
        return List.copyOf(broken);
    }

    /**
     * Nothing else is read, and the reason is all that has rules: told with what did not read, so that nothing is told in a second round.
     *
     * @throws RuleViolationException when something did not read, with what is wrong with the reason besides
     */
    void finish(String motivo) {
        List<RuleViolation> faltas = faltas();
        if (!faltas.isEmpty()) {
            throw new RuleViolationException(LectorObjeto.told(faltas, Motivo.check(motivo)));
        }
    }

    /**
     * Nothing else is read.
     *
     * @return everything that did not read, and every name that nobody asked for: a service tells it with what the rest lacks
     */
    List<RuleViolation> faults() {
        in.finish();
        return List.copyOf(broken);
    }

    /**
     * Nothing else is read.
     *
     * @throws RuleViolationException with everything that did not read, and every name that nobody asked for
     */
    void finish() {
        RuleViolationException.throwIfAny(faults());
    }
}
