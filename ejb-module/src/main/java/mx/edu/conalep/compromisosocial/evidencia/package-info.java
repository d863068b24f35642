/**
 * Evidence files of the activities (Art. 11 VIII, Art. 25): intake, examination, store and viewing. Uses the activity by its
 * folio and id; what an activity has as evidence is told to {@code actividad} through the port it declares.
 */
package mx.edu.conalep.compromisosocial.evidencia;
