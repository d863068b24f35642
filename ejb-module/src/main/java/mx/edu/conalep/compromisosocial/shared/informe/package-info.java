/**
 * What the reports of results share (Art. 14): numbered versions that never change once published, whose turn it is to write one, the
 * canonical text of its hash, and documents that are made while it is proved.
 */
package mx.edu.conalep.compromisosocial.shared.informe;
