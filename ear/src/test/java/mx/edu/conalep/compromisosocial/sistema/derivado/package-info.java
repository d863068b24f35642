/** Work that derives from convenios, through the assembled product. */
package mx.edu.conalep.compromisosocial.sistema.derivado;
