/** New records: one record however often the same call arrives, and numbers without gaps. */
package mx.edu.conalep.compromisosocial.shared.alta;
