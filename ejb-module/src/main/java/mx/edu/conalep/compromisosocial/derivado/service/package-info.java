/** Use cases on derived work. */
package mx.edu.conalep.compromisosocial.derivado.service;
