package mx.edu.conalep.compromisosocial.emergente.domain;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who asked, and with which letter.
 *
 * @param nombre dependencia or organisation
 * @param oficio number of the oficio; null of an organisation that gave none
 * @param fecha date of the request
 */
public record Solicitante(TipoSolicitante tipo, String nombre, String oficio, LocalDate fecha)
        implements Serializable {}
