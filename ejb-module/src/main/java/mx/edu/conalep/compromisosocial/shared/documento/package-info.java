/** Documents that leave the system: tagged PDF, QR codes, sheets whose cells no program takes for a formula. */
package mx.edu.conalep.compromisosocial.shared.documento;
