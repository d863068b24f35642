/**
 * How container tests run: every {@code *IT} class annotated with {@link ContainerTest} runs inside the complete WAR, on
 * Payara Micro with a real MariaDB, in one deployment that all classes share.
 */
package mx.edu.conalep.compromisosocial.contenedor;
