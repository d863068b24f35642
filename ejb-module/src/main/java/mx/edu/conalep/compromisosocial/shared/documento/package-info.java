/** Documents that leave the system: tagged PDF, QR codes, cells of sheets that no program takes for a formula. */
package mx.edu.conalep.compromisosocial.shared.documento;
