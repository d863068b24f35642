package mx.edu.conalep.compromisosocial.web.marco;

/**
 * One choice of a {@code select}.
 *
 * @param valor what is sent
 * @param texto its words
 */
public record Opcion(String valor, String texto) {}
