/** Work that derives from convenios (Art. 19, 20): activities that name one, colectas that rest on one, the supports and commitments, and the board of all. */
package mx.edu.conalep.compromisosocial.derivado;
