/** The acuse: folio, time, hash, QR and PDF of what was submitted (R11.8, R22). */
package mx.edu.conalep.compromisosocial.actividad.service.acuse;
