package mx.edu.conalep.compromisosocial.operacion.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.operacion.domain.Pendiente;
import mx.edu.conalep.compromisosocial.seguridad.service.Responsable;

/**
 * A plantel that a close would leave out in part, and whom to call.
 *
 * @param pendiente     what would be left out
 * @param prorrogaHasta last day of an extension or reopening in force that reaches the plantel, or null
 * @param responsables  whom to call: the plantel's vinculación for what is not sent, its entidad's for what is not validated
 */
public record EnsayoRenglon(Pendiente pendiente, LocalDate prorrogaHasta, List<Responsable> responsables)
        implements Serializable {}
