/** The reports of results, of a colecta or of a programa emergente (R14): beginning, snapshot, sums, proof and publication. */
package mx.edu.conalep.compromisosocial.batch.informe;
