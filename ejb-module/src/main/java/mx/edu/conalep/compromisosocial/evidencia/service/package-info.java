/**
 * Use cases of evidence: receiving a file is an examination outside any transaction followed by one short act that writes the
 * row and its audit entry; the file is on disk before the row exists (docs/adr/0003).
 *
 * <p>Rules: R11.8, R25, and who may see what (requirements §1).
 */
package mx.edu.conalep.compromisosocial.evidencia.service;
