/** Queries on the organisation, always by scope. */
package mx.edu.conalep.compromisosocial.organizacion.persistence;
