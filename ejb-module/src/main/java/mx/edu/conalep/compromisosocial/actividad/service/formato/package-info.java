/** Activities as JSON and text, read strictly and written in one canonical order. */
package mx.edu.conalep.compromisosocial.actividad.service.formato;
