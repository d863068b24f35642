/** What every job shares: its parameters and actor, the entidades as items, progress and log (R24). */
package mx.edu.conalep.compromisosocial.batch.comun;
