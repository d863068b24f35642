/**
 * Convenios de colaboración with the sector productivo (Bases, Art. 19 to 21; R19, R21.1 to R21.4, R8.4): written, reviewed by the
 * legal area, signed, registered, followed up.
 */
package mx.edu.conalep.compromisosocial.convenio;
