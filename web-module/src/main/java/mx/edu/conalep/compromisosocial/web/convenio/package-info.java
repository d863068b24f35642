/**
 * The screens of convenios (Bases, Art. 19 to 21; R19, R21.1 to R21.3, R8.4): list, writing, legal review, signing, registry,
 * follow-up and renewal; templates of clauses and delegations of the legal areas.
 */
package mx.edu.conalep.compromisosocial.web.convenio;
