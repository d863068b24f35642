package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;

/**
 * A convenio, or one of its commitments, that waits for somebody.
 *
 * @param folio yearly folio, or file number before the registration
 * @param texto its object, or what the commitment says; null while a draft has none
 * @param vence last day in force, or the commitment's last day; null when nothing ends
 * @param orden number of the commitment; 0 for the convenio itself
 * @param alcance of which kind of unit it is
 * @param infirmable whether it waits to be written anew instead of its signatures (R21.2)
 */
public record ConvenioPendiente(
        String folio,
        EstadoConvenio estado,
        String texto,
        LocalDate vence,
        int orden,
        Alcance alcance,
        boolean infirmable)
        implements Serializable {}
