/** Programas emergentes on the running product (Art. 15). */
package mx.edu.conalep.compromisosocial.sistema.emergente;
