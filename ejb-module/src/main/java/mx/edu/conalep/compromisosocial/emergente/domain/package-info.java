/**
 * The programa emergente and what its rules look at (Bases, Art. 15; R15, R25): the request, donations in kind, weighted criteria of
 * vulnerability, the score and order of students, what they are allotted, approved and given.
 */
package mx.edu.conalep.compromisosocial.emergente.domain;
