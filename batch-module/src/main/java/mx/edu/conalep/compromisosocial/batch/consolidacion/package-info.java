/** The quarterly consolidation (R24): snapshot, aggregation, reconciliation against the detail, publication. */
package mx.edu.conalep.compromisosocial.batch.consolidacion;
