/**
 * Use cases of the operator and of the jobs themselves (R22, R23, R24): one writer per job and quarter, start after
 * commit, resumption after a crash, start on the calendar exactly once among several servers.
 */
package mx.edu.conalep.compromisosocial.operacion.service;
