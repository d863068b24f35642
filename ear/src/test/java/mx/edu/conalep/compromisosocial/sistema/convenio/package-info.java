/** Convenios through the API and the screens of the running product (Art. 19 to 21). */
package mx.edu.conalep.compromisosocial.sistema.convenio;
