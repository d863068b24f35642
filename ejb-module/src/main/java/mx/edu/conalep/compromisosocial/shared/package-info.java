/**
 * Values and errors that every feature speaks: quarters, folios, pages, rule violations and the one clock. Imports nothing
 * of the other packages.
 */
package mx.edu.conalep.compromisosocial.shared;
