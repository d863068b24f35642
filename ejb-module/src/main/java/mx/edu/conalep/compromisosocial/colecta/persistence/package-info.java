/** Queries on colectas, always by scope. */
package mx.edu.conalep.compromisosocial.colecta.persistence;
