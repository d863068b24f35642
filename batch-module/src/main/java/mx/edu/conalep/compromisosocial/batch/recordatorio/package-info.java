/** Reminders by mail (R8.4, R21.3, R22, R23): written down, sent in chunks over one line each, counted. */
package mx.edu.conalep.compromisosocial.batch.recordatorio;
