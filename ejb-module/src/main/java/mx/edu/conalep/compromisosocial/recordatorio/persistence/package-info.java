/** What waits in the whole nation, one statement a subject, and the mails that were written down. */
package mx.edu.conalep.compromisosocial.recordatorio.persistence;
