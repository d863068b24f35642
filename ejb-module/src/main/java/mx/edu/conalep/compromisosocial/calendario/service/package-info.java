/**
 * Use cases of the calendar. Everybody with a role reads it; only the DVS changes it; jobs move the periods. Each
 * change of the calendar is a version, shown with its effect on open deadlines before it is applied.
 */
package mx.edu.conalep.compromisosocial.calendario.service;
