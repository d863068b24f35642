/** A small product that breaks every rule of {@code Reglas} once; never deployed. */
package mx.edu.conalep.compromisosocial.arquitectura.ejemplo;
