/** Queries on convenios, always by scope. */
package mx.edu.conalep.compromisosocial.convenio.persistence;
