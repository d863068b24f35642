/** Screens of activities: list, record, acuse, import and zero declaration (R22, R22.0, R23). */
package mx.edu.conalep.compromisosocial.web.actividad;
