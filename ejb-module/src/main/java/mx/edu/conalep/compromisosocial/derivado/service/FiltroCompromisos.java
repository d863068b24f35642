package mx.edu.conalep.compromisosocial.derivado.service;

import java.io.Serializable;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;

/**
 * Which pending commitments a list shows; null means any. The actor's scope always applies as well.
 *
 * @param entidad key of the convenio's entidad
 * @param alcance reach of the convenio
 * @param vencidos whether only those whose last day is over are shown
 * @param texto part of the commitment, the party's name or the folio
 */
public record FiltroCompromisos(String entidad, Alcance alcance, boolean vencidos, String texto)
        implements Serializable {}
