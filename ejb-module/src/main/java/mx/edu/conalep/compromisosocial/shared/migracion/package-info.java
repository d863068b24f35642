/**
 * The database's schema, brought up to date at the start of the application and before anything else touches it.
 *
 * <p>Imports nothing of ours. The application refuses to start on a schema that is not whole (design: a failed
 * migration stops the start with a clear message).
 */
package mx.edu.conalep.compromisosocial.shared.migracion;
