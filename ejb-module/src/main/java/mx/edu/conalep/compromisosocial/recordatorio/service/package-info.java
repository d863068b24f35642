/** Use cases of reminders: the steps of their job, rehearsal, and what each person wants to be told. Every public method passes the gate. */
package mx.edu.conalep.compromisosocial.recordatorio.service;
