package mx.edu.conalep.compromisosocial.seguridad.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;

/** Who may call a method of a {@link Gated} service, and how the audit trail names the act. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Permit {

    /** Roles of which the actor must have one. {@link Rol#SISTEMA} must be named where timers or jobs call. */
    Rol[] roles() default {};

    /** Groups of roles, one of which the actor must have; they add to {@link #roles()}. */
    GrupoRol[] groups() default {};

    /** Anybody who has logged in, whatever his roles. */
    boolean anyRole() default false;

    /** Anybody at all, also without login: public figures and surveys. */
    boolean anonymous() default false;

    /** Name of the act in the audit trail, feature first: {@code actividad.enviar}. */
    String action();

    /** Whether the act changes something: then each success leaves an entry. Refusals always do. */
    boolean write() default false;
}
