/** Use cases of colectas: planning, sending down, contributions, close, delivery, results (Art. 12, 14). */
package mx.edu.conalep.compromisosocial.colecta.service;
