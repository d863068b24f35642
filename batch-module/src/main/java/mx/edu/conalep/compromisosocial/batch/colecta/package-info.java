/** The report of a colecta's results (R14): beginning, snapshot, sums, proof and publication. */
package mx.edu.conalep.compromisosocial.batch.colecta;
