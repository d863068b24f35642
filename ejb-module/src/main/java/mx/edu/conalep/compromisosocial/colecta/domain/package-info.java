/**
 * The colecta and what its rules look at (Bases, Art. 12 and 14; R12, R14): states, goal, cronograma, participants, acuses,
 * contributions and their counter-entries, delivery to the ally.
 */
package mx.edu.conalep.compromisosocial.colecta.domain;
