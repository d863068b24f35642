/** The report of a programme's results (Art. 14, 15): counts and goods that a version froze, their proof and their hash; no student (Art. 25). */
package mx.edu.conalep.compromisosocial.emergente.domain.informe;
