/** One set-based query over the planteles of a scope. */
package mx.edu.conalep.compromisosocial.tablero.persistence;
