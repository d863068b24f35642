package mx.edu.conalep.compromisosocial.seguridad.service;

import java.io.Serializable;

/**
 * Whom to call about a plantel or an entidad.
 *
 * @param nombre name to show
 * @param correo address, or null
 */
public record Responsable(String nombre, String correo) implements Serializable {}
