/** The operator's screen, and jobs that survive the death of their server (R22, R23, R24). */
package mx.edu.conalep.compromisosocial.sistema.trabajos;
