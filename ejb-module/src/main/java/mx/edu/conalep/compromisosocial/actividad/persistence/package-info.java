/**
 * Queries on activities, always by scope: a folio outside it does not exist. Counters and idempotency keys are taken
 * under a row lock.
 */
package mx.edu.conalep.compromisosocial.actividad.persistence;
