/** What the frame does for every form: nothing typed is lost, and it speaks Spanish whatever the browser speaks. */
package mx.edu.conalep.compromisosocial.sistema.formulario;
