package mx.edu.conalep.compromisosocial.seguridad.service;

import java.io.Serializable;

/**
 * A person of the legal areas.
 *
 * @param usuario login name
 * @param nombre name to show
 * @param entidad key of his CE, null in the national area
 */
public record PersonaJuridica(String usuario, String nombre, String entidad) implements Serializable {}
