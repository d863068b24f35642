package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.io.Serializable;

/**
 * A plantel as a version froze it.
 *
 * @param sinValidar activities that it had captured and that nobody validated: they count nowhere
 */
public record PlantelConsolidado(String clave, String entidad, String nombre, Situacion situacion, int sinValidar)
        implements Serializable {}
