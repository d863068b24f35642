/**
 * The organisation: nation, 32 entidades, planteles with their zone, coordinates, careers and school hours (Art. 3 XVIII), and
 * the settings of the system.
 */
package mx.edu.conalep.compromisosocial.organizacion;
