/** Evidence and its validation in the assembled product: the files as they are served, the tray in a browser, a kill during an upload. */
package mx.edu.conalep.compromisosocial.sistema.evidencia;
