/** The operator's screens: jobs with their next run and last result, rehearsal and start, log of each execution (R24). */
package mx.edu.conalep.compromisosocial.web.operacion;
