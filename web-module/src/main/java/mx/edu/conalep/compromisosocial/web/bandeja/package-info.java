/**
 * Mi bandeja, where each person lands: what waits for him, by deadline (R10.9, R22, R23, R24). Each card opens the task itself.
 */
package mx.edu.conalep.compromisosocial.web.bandeja;
