/**
 * The frame around every screen: texts, formats, menu, the unit in scope and its period, and what becomes of an error
 * (requirements §5). Knows no feature's rules; it asks their services.
 */
package mx.edu.conalep.compromisosocial.web.marco;
