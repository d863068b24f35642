/** Queries on programas emergentes, always by scope. */
package mx.edu.conalep.compromisosocial.emergente.persistence;
