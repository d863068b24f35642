/**
 * Batch jobs as an operator sees them: start, stop, restart and watch (R24); the closes of a quarter (R22, R23, §4)
 * and their rehearsal. The only package that talks to {@code JobOperator}.
 */
package mx.edu.conalep.compromisosocial.operacion;
