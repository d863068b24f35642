/** The board of a quarter: how each plantel stands, and who to call first (R22, R22.0, R23). It reads; it changes nothing. */
package mx.edu.conalep.compromisosocial.tablero;
