/** The report of a colecta's results (Art. 14): the steps of its job, its versions and their documents. Every public method passes the gate. */
package mx.edu.conalep.compromisosocial.colecta.service.informe;
