/**
 * Measurements of the consolidation (P1, P2, P13 of the speed goals) on synthetic planteles. Run by {@code ./bench consolidacion},
 * never by {@code ./test}.
 */
package mx.edu.conalep.compromisosocial.consolidacion.medicion;
