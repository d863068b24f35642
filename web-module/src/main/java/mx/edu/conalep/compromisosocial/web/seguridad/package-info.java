/**
 * Who is at the other end of a request: login page, browser session and its end, bearer tokens, the actor bound to the thread,
 * and the headers that protect the browser (R27, Art. 25).
 */
package mx.edu.conalep.compromisosocial.web.seguridad;
