/** The append-only audit trail, chained by hash so that tampering shows (R27, Art. 27). Writes only through the gate. */
package mx.edu.conalep.compromisosocial.auditoria;
