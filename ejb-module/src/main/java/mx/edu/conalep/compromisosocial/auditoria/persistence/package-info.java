/** The trail in the database: adding, reading by filter, streaming in order (R27). */
package mx.edu.conalep.compromisosocial.auditoria.persistence;
