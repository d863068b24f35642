/** The report of a programme's results (Art. 14, 15): the steps of its job, its versions and their documents. Every public method passes the gate. */
package mx.edu.conalep.compromisosocial.emergente.service.informe;
