/**
 * Demonstration data: its users, the open quarter and activities in every state, made by the real services as the
 * persons concerned. Loaded only in a demonstration and only on an empty database.
 */
package mx.edu.conalep.compromisosocial.demostracion;
