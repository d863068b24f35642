/**
 * Who must not get in (requirements §1; OWASP ASVS 5.0): every call of the API by every role and with a foreign record, login by
 * force, stolen sessions, stored scripts, requests of other sites, headers.
 */
package mx.edu.conalep.compromisosocial.sistema.seguridad;
