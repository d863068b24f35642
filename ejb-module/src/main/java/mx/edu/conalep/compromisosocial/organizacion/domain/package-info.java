/** Entidades, planteles and settings as they are kept. */
package mx.edu.conalep.compromisosocial.organizacion.domain;
