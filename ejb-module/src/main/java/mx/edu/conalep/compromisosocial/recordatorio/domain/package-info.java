/** What is told, to whom and when; the mail that tells it. */
package mx.edu.conalep.compromisosocial.recordatorio.domain;
