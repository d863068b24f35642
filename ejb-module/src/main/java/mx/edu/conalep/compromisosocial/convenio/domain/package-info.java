/**
 * The convenio and what its rules look at (Bases, Art. 19 to 21; R19, R21.1 to R21.3, R8.4): states, the seven clauses, parties and
 * their RFC, supports, commitments, signatories; templates of clauses, renewal, delegations of the legal areas.
 */
package mx.edu.conalep.compromisosocial.convenio.domain;
