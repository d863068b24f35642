/**
 * Use cases of the consolidation (R24): the steps of the job, reading versions, the report for the Junta Directiva and the
 * record of its presentation. Every public method passes the gate.
 */
package mx.edu.conalep.compromisosocial.consolidacion.service;
