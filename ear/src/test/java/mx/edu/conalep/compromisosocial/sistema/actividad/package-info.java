/** The screens of activities beside their capture: list, import, record, rectificación (R22, R23, R24, requirements §5). */
package mx.edu.conalep.compromisosocial.sistema.actividad;
