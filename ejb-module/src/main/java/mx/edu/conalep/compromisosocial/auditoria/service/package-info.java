/** Adding to the trail on behalf of the gate, reading it and verifying it (R27). */
package mx.edu.conalep.compromisosocial.auditoria.service;
