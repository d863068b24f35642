/** Screens of the calendar: the year with its quarters, entering non-working days with their effect, one quarter (R22–R24). */
package mx.edu.conalep.compromisosocial.web.calendario;
