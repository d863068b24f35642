/** Queries on users, failed attempts and tokens. */
package mx.edu.conalep.compromisosocial.seguridad.persistence;
