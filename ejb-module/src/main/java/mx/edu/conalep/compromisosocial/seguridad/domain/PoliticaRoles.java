package mx.edu.conalep.compromisosocial.seguridad.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * Which roles one person may hold together and which unit they need: all on one level of the organisation, the auditor's alone
 * (who watches does not act), and the unit of that level and no other.
 */
public final class PoliticaRoles {

    private PoliticaRoles() {}

    /**
     * The rules that a set of roles with its unit does not keep.
     *
     * @param roles wanted roles
     * @param entidad clave of the entidad or null
     * @param plantel clave of the plantel or null
     * @return violations on {@code roles}, {@code entidad} or {@code plantel}; empty when it may be given
     */
    public static List<RuleViolation> violations(Set<Rol> roles, String entidad, String plantel) {
        List<RuleViolation> found = new ArrayList<>();
        if (roles.isEmpty()) {
            found.add(new RuleViolation("seguridad.roles.required", "roles"));
            return found;
        }
        if (roles.stream().anyMatch(rol -> !rol.isAssignable())) {
            found.add(new RuleViolation("seguridad.roles.notAssignable", "roles"));
        }
        if (roles.stream().map(Rol::nivel).distinct().count() > 1) {
            found.add(new RuleViolation("seguridad.roles.mixedLevels", "roles"));
        } else {
            requireUnit(found, roles.iterator().next().nivel(), entidad, plantel);
        }
        if (roles.contains(Rol.AUDITOR) && roles.size() > 1) {
            found.add(new RuleViolation("seguridad.roles.auditorAlone", "roles"));
        }
        return found;
    }

    /** The scope that roles on one level have in their unit. */
    public static Ambito ambito(Set<Rol> roles, String entidad, String plantel) {
        return switch (roles.iterator().next().nivel()) {
            case PLANTEL -> Ambito.plantel(plantel, entidad);
            case ENTIDAD -> Ambito.entidad(entidad);
            case NACIONAL -> Ambito.nacional();
            case SISTEMA -> Ambito.ninguno();
        };
    }

    private static void requireUnit(List<RuleViolation> found, Rol.Nivel nivel, String entidad, String plantel) {
        if (nivel == Rol.Nivel.PLANTEL && plantel == null) {
            found.add(new RuleViolation("seguridad.plantel.required", "plantel"));
        }
        if (nivel == Rol.Nivel.ENTIDAD && entidad == null) {
            found.add(new RuleViolation("seguridad.entidad.required", "entidad"));
        }
    }
}
