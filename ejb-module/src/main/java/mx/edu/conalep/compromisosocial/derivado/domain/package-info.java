/** What derives from a convenio, and a row of the board. */
package mx.edu.conalep.compromisosocial.derivado.domain;
