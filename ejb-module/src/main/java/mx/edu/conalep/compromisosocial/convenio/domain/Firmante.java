package mx.edu.conalep.compromisosocial.convenio.domain;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who signed for a party, and what empowers him (Art. 21 II g).
 *
 * @param parte number of the party, from 1
 * @param cargo what he is
 * @param documento the document that empowers him: appointment, deed, power
 * @param documentoFecha its date
 */
public record Firmante(Integer parte, String nombre, String cargo, String documento, LocalDate documentoFecha)
        implements Serializable {}
