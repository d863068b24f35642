/** Entries of the trail, their canonical form and the rules of the chain (R27). */
package mx.edu.conalep.compromisosocial.auditoria.domain;
