/**
 * The screens of programas emergentes (Art. 15): plan, criteria, donations, students by vulnerability, choice and approval, deliveries, results.
 */
package mx.edu.conalep.compromisosocial.web.emergente;
