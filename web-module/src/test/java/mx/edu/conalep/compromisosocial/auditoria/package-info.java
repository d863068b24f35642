/** The audit trail in the container: written with its act, unharmed by rollbacks and parallel writers, verified (R27). */
package mx.edu.conalep.compromisosocial.auditoria;
