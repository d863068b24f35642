/** A colecta as JSON and CSV. */
package mx.edu.conalep.compromisosocial.colecta.service.formato;
