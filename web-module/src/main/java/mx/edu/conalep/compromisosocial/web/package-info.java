/** The screens ({@code web.<feature>}) and the REST resources ({@code web.api}): they call services, and never the batch module. */
package mx.edu.conalep.compromisosocial.web;
