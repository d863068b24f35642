/** Screens as people use them, one class for each: what they see and click, without what a test makes of it. */
package mx.edu.conalep.compromisosocial.sistema.paginas;
