/** The consolidation of the assembled product on real planteles (R24): every figure against an independent sum. */
package mx.edu.conalep.compromisosocial.sistema.consolidacion;
