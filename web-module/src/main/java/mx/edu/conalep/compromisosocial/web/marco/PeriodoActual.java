package mx.edu.conalep.compromisosocial.web.marco;

/**
 * The quarter that the frame shows.
 *
 * @param nombre the quarter in words
 * @param plazo what ends when, with the days left
 */
public record PeriodoActual(String nombre, String plazo) {}
