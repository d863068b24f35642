package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.io.Serializable;

/**
 * A version in force that no longer says all, so that the quarter waits for the next one.
 *
 * @param corregidas its activities that an authorised rectificación corrected since
 * @param agregadas activities that came to count since; only told for the four newest quarters
 */
public record VersionAtrasada(VersionVigente vigente, long corregidas, long agregadas) implements Serializable {}
