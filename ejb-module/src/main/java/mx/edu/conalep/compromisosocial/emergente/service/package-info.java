/** What people do with programas emergentes (Art. 15); whoever reads data of a student leaves an entry in the trail (R25). */
package mx.edu.conalep.compromisosocial.emergente.service;
