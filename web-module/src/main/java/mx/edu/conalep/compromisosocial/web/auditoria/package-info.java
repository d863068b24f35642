/** The audit trail on screen (R27): reading by filter and verifying. */
package mx.edu.conalep.compromisosocial.web.auditoria;
