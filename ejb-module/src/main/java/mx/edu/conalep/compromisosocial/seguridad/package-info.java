/**
 * Who may do what, on which planteles: users, roles, scope and the gate through which every service call passes
 * (requirements on roles and scope; Art. 7, 11, 21 to 24).
 */
package mx.edu.conalep.compromisosocial.seguridad;
