/**
 * Working calendar, deadlines (R22, R17.g, R24), capture periods with their windows (R22, R23), extensions and
 * reopenings. Other features ask {@code service}; nobody else computes a date of the Bases.
 */
package mx.edu.conalep.compromisosocial.calendario;
