/**
 * The catalogue of jobs with their typed parameters, the life of an execution and its log (R24).
 */
package mx.edu.conalep.compromisosocial.operacion.domain;
