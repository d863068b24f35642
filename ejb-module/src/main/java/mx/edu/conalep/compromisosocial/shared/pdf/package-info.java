/** PDF documents of strangers, opened, read and drawn within bounds of memory and time, so that none can end the server. */
package mx.edu.conalep.compromisosocial.shared.pdf;
