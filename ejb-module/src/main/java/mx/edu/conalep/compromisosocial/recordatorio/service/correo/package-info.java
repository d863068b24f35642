/** Mail as it leaves the system: through an SMTP server, or as files in a folder where there is none. */
package mx.edu.conalep.compromisosocial.recordatorio.service.correo;
