/**
 * Servicios Comunitarios: capture, submission, validation, import and zero declarations (Bases, Art. 3 III, VI, VII and
 * XV, 9, 10, 11, 18, 22 and 23). Rules R3.3, R3.6, R3.7, R3.15, R9, R10, R10.9, R11.2, R11.5, R11.6, R11.8, R18, R22,
 * R22.0 and R23.
 */
package mx.edu.conalep.compromisosocial.actividad;
