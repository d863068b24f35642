package mx.edu.conalep.compromisosocial.convenio.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * The early end of a convenio (R19) as it is told.
 *
 * @param causa why
 * @param fecha its last day, local date of the entidad
 */
record Terminacion(String causa, LocalDate fecha) {

    /**
     * The same once it holds: there is a cause, and the day is not to come, nor before the convenio bound its parties or after it did. What
     * is signed binds them, so it may end before its first day; then it is never in force.
     *
     * @param suscrito day on which it was signed; null when nobody told it
     * @param inicio first day in force
     * @param fin last day in force
     * @throws RuleViolationException with everything that is missing or wrong
     */
    Terminacion checked(LocalDate suscrito, LocalDate inicio, LocalDate fin, LocalDate hoy) {
        LocalDate desde = suscrito != null && suscrito.isBefore(inicio) ? suscrito : inicio;
        List<RuleViolation> broken = new ArrayList<>();
        if (fecha == null) {
            broken.add(new RuleViolation("convenio.dato.required", "fecha"));
        } else if (fecha.isAfter(hoy) || fecha.isBefore(desde) || fecha.isAfter(fin)) {
            broken.add(new RuleViolation("convenio.terminacion.fecha", "fecha", desde, fin));
        }
        broken.addAll(Motivo.check(causa));
        RuleViolationException.throwIfAny(broken);
        return new Terminacion(Motivo.required(causa), fecha);
    }
}
