/** Figures of what derives from convenios, a statement each. */
package mx.edu.conalep.compromisosocial.derivado.persistence;
