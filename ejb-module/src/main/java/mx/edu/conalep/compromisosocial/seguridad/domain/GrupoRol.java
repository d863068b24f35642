package mx.edu.conalep.compromisosocial.seguridad.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Roles that read the same things, named once for every service, screen and menu that serves them. */
public enum GrupoRol {

    /** Whoever reads activities of his scope, their evidence and their zero declarations (requirements §1). */
    LECTORES(Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS, Rol.SSI, Rol.AUDITOR),
    /** Whoever also reads what was said about an activity: submissions, acuses, observations, changes. */
    LECTORES_DETALLE(Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS, Rol.AUDITOR),
    /** Whoever reads convenios of his scope: their units, the legal areas, the registry and internal control (Art. 19 to 21). */
    LECTORES_CONVENIO(
            Rol.VINCULACION_PLANTEL,
            Rol.TITULAR_PLANTEL,
            Rol.VINCULACION_ENTIDAD,
            Rol.JURIDICO_ENTIDAD,
            Rol.JURIDICO_NACIONAL,
            Rol.DVS,
            Rol.SSI,
            Rol.AUDITOR);

    private final Set<Rol> roles;

    GrupoRol(Rol first, Rol... rest) {
        roles = Collections.unmodifiableSet(EnumSet.of(first, rest));
    }

    /** The roles of the group; unmodifiable. */
    public Set<Rol> roles() {
        return roles;
    }
}
