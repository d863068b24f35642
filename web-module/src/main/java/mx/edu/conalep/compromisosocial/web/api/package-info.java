/**
 * The REST face at {@code /api/v1}: one class per resource, no rule of its own. Errors are told once, as RFC 9457 problems with
 * one entry per violation (requirements §5); who calls is known by his bearer token (design: REST).
 */
package mx.edu.conalep.compromisosocial.web.api;
