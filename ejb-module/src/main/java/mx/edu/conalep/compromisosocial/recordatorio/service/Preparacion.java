package mx.edu.conalep.compromisosocial.recordatorio.service;

import java.io.Serializable;

/**
 * What was written down.
 *
 * @param cartas mails
 * @param avisos notices in them
 * @param sinCorreo people who have notices and no address
 * @param superadas mails of earlier days that never left
 */
public record Preparacion(int cartas, int avisos, int sinCorreo, int superadas) implements Serializable {}
