package mx.edu.conalep.compromisosocial.derivado.domain;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A commitment of a signed convenio that is still to be fulfilled (R8.4).
 *
 * @param convenio folio, or file number before the registration
 * @param alcance reach of the convenio, by name
 * @param entidad key of the convenio's entidad, null for the nation
 * @param estado name of the entidad's state, null for the nation
 * @param orden number of the commitment within the convenio, from 1
 * @param parte number of the party that owes it, from 1
 * @param nombre name of the party, null when it has none
 * @param vence last day to fulfil it, local date
 * @param vencido whether that day is over
 */
public record CompromisoPendiente(
        String convenio,
        String alcance,
        String entidad,
        String estado,
        int orden,
        String descripcion,
        int parte,
        String nombre,
        LocalDate vence,
        boolean vencido)
        implements Serializable {}
