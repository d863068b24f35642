/** The report of a colecta's results (Art. 14): what a version froze, what it says otherwise than the one before, its proof and its hash. */
package mx.edu.conalep.compromisosocial.colecta.domain.informe;
