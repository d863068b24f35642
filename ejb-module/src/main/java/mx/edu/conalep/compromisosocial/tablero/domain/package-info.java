/** What the board says of a plantel. Reported, declared zero and missing are told apart; missing is never zero (R22.0). */
package mx.edu.conalep.compromisosocial.tablero.domain;
