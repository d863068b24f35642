package mx.edu.conalep.compromisosocial.convenio.domain;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who shall cover a legal area.
 *
 * @param delegado login name
 * @param entidad key of the entidad whose area is covered; null for the area of who names him
 * @param desde first day, included, local date of the area
 * @param hasta last day, included
 * @param motivo why
 */
public record DatosDelegacion(String delegado, String entidad, LocalDate desde, LocalDate hasta, String motivo)
        implements Serializable {}
