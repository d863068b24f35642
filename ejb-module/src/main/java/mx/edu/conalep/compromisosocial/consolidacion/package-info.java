/**
 * Consolidation of a quarter and its report (Art. 24; R24): numbered versions of the validated figures that never change once
 * published, by plantel, entidad and nation × service × modality; what a plantel reported, declared as zero or did not report
 * is told apart (R22.0).
 */
package mx.edu.conalep.compromisosocial.consolidacion;
