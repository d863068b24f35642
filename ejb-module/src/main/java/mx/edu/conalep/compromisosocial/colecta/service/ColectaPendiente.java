package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A colecta, or one of its contributions, that waits for somebody.
 *
 * @param causa what it is for, shortened
 * @param vence last day of its cronograma; null when nothing ends
 * @param numero number of the contribution, or how many contributions wait; 0 for the colecta itself
 */
public record ColectaPendiente(String folio, String causa, LocalDate vence, int numero) implements Serializable {}
