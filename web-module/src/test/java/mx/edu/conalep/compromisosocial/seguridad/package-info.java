/** Entering, lock-out, seals and tokens in the container. */
package mx.edu.conalep.compromisosocial.seguridad;
