/** Tests of the assembled product: the WAR through {@code ./run}, the EAR on Payara Server, the browser. */
package mx.edu.conalep.compromisosocial.sistema;
