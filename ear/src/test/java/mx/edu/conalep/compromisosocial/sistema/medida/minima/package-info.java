/** The classes of the minimal page that the product is compared with. They run in a server of their own. */
package mx.edu.conalep.compromisosocial.sistema.medida.minima;
