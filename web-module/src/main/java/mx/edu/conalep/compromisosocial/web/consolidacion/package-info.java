/** Screens of the consolidation (R24): figures with their charts and their way down to the evidence, the report, corrections. */
package mx.edu.conalep.compromisosocial.web.consolidacion;
