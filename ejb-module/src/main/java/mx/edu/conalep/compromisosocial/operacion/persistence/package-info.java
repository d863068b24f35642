/**
 * Queries over executions, leases and what a close leaves out (R22, R23, R24): set-based SQL, one statement an entidad.
 */
package mx.edu.conalep.compromisosocial.operacion.persistence;
