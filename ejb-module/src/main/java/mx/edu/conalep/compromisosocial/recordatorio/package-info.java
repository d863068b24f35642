/**
 * Reminders by mail of what waits for each person and, when it is overdue, to whoever supervises his unit (R8.4, R12, R21, R22, R23): one mail
 * a day at most, each thing told once a stage.
 */
package mx.edu.conalep.compromisosocial.recordatorio;
