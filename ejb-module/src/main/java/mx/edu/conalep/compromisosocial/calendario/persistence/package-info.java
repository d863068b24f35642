/** Queries on the calendar's versions, the capture periods and the grants. */
package mx.edu.conalep.compromisosocial.calendario.persistence;
