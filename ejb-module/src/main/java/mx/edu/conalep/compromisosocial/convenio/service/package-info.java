/** Use cases of convenios: writing, legal review, signing, registration, follow-up, reading (Art. 19 to 21). */
package mx.edu.conalep.compromisosocial.convenio.service;
