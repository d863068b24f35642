/** The consolidation step by step, inside the application. */
package mx.edu.conalep.compromisosocial.consolidacion;
