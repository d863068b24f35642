/** Deadlines over the API, and the screens of the calendar and of the quarter's board. */
package mx.edu.conalep.compromisosocial.sistema.calendario;
