/**
 * What an evidence file is and what happens to it between the person's phone and the store (Art. 11 VIII, Art. 25): its
 * type is read from its content, broken, disguised or dangerous files are refused with their reason, and what is served
 * later carries neither the place nor any other hidden data of the original.
 *
 * <p>Rules: R11.8 (kinds of evidence), R25 (minimum data; location removed), R3.3 (distance kept as a number only).
 */
package mx.edu.conalep.compromisosocial.evidencia.domain;
