/** The batch jobs inside the container: to their end, again, stopped, restarted, taken over, and started once (R24). */
package mx.edu.conalep.compromisosocial.operacion;
