/** How files are offered to browsers: ranges and names. */
package mx.edu.conalep.compromisosocial.web.evidencia;
