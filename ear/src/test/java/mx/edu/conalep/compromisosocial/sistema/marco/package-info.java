/** The frame of all screens, whatever stands in their records. */
package mx.edu.conalep.compromisosocial.sistema.marco;
