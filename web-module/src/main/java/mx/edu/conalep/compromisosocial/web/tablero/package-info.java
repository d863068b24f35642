/** The screen of the quarter's board (R22, R22.0, R23). */
package mx.edu.conalep.compromisosocial.web.tablero;
