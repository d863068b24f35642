/** What a person is told by mail: his choice, and the link by which he does without what is not obligatory (R8.4, R21, R22, R23). */
package mx.edu.conalep.compromisosocial.web.recordatorio;
