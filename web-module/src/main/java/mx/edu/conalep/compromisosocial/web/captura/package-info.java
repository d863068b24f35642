/**
 * The capture form (R3.3, R3.6, R3.7, R9, R10, R10.9, R11.2, R11.5, R11.6, R11.8, R18, R22): its page, and the calls by which
 * its script keeps the draft on the server while one types. Nothing typed is refused as a whole: what reads is kept, the rest
 * stays in the browser with its message.
 */
package mx.edu.conalep.compromisosocial.web.captura;
