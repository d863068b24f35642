/** A convenio as a document to be signed: parties, declarations, clauses a to g, supports, commitments, signatures (Art. 19 to 21). */
package mx.edu.conalep.compromisosocial.convenio.service.documento;
