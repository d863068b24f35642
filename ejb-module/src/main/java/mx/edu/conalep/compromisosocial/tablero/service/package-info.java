/** Reading the board, within the actor's scope. */
package mx.edu.conalep.compromisosocial.tablero.service;
