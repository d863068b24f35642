/** The closes of a quarter: of capture (R22, §4) and of validation (R23, §4). */
package mx.edu.conalep.compromisosocial.batch.cierre;
