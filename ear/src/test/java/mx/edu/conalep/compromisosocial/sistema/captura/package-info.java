/**
 * The capture form in a browser (R3.6 to R22, requirements §5): nothing typed is lost when the session ends, the network goes
 * or somebody else saves; what is missing is told; what is submitted leaves its acuse.
 */
package mx.edu.conalep.compromisosocial.sistema.captura;
