/** Colectas through the API of the assembled product (Art. 12, 14). */
package mx.edu.conalep.compromisosocial.sistema.colecta;
