/** The administrator's screens: planteles, users and settings (requirements §1). They show no personal data of students. */
package mx.edu.conalep.compromisosocial.web.administracion;
