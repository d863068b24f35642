/**
 * The screens of colectas (Bases, Art. 12 and 14; R12, R14): list, plan, record, acts, contributions with their validation, delivery and
 * results.
 */
package mx.edu.conalep.compromisosocial.web.colecta;
