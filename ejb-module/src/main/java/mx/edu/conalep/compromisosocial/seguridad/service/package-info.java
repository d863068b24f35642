/** The gate of permission and audit, and the use cases on users and their sessions. */
package mx.edu.conalep.compromisosocial.seguridad.service;
