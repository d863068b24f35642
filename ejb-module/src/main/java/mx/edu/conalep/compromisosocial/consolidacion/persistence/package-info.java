/**
 * Set-based SQL of the consolidation on the application's data source, in the caller's transaction (docs/adr: versions of the
 * consolidation). Reads of published figures take the actor's scope.
 */
package mx.edu.conalep.compromisosocial.consolidacion.persistence;
