/** Evidence inside the container: rows and files one to one, scope, repeated uploads, readings written down. */
package mx.edu.conalep.compromisosocial.evidencia;
