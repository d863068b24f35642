package mx.edu.conalep.compromisosocial.convenio.domain;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a party commits itself to, until when (Art. 8 II, 21 II b).
 *
 * @param parte number of the party, from 1 in the order of the parties
 * @param vence last day to fulfil it, local date
 */
public record DatosCompromiso(Integer parte, String descripcion, LocalDate vence) implements Serializable {}
