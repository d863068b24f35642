/** One story for each process of the Bases, told through the faces that people and programs use. */
package mx.edu.conalep.compromisosocial.sistema.historia;
