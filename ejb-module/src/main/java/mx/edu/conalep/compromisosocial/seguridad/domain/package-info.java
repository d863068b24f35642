/** Roles, the scope of a person and the actor of the current act. */
package mx.edu.conalep.compromisosocial.seguridad.domain;
