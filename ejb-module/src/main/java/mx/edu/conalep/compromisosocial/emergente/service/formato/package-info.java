/** A programa emergente as JSON and CSV. */
package mx.edu.conalep.compromisosocial.emergente.service.formato;
