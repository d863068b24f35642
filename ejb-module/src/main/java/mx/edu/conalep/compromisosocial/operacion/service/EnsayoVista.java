package mx.edu.conalep.compromisosocial.operacion.service;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.operacion.domain.Pendiente;

/**
 * The rehearsal of a close: what it would leave out if it ran now.
 *
 * @param trabajo    name of the job
 * @param periodo    clave of the quarter
 * @param borradores activities in draft
 * @param devueltas  activities returned and not sent again
 * @param sinValidar activities sent and not validated
 * @param sinReporte planteles without an activity sent nor a zero declaration
 * @param renglones  one row for each plantel concerned, those with more first
 */
public record EnsayoVista(
        String trabajo,
        String periodo,
        int borradores,
        int devueltas,
        int sinValidar,
        int sinReporte,
        List<EnsayoRenglon> renglones)
        implements Serializable {

    static EnsayoVista of(String trabajo, String periodo, List<EnsayoRenglon> renglones) {
        List<Pendiente> todos = renglones.stream().map(EnsayoRenglon::pendiente).toList();
        return new EnsayoVista(
                trabajo,
                periodo,
                todos.stream().mapToInt(Pendiente::borradores).sum(),
                todos.stream().mapToInt(Pendiente::devueltas).sum(),
                todos.stream().mapToInt(Pendiente::sinValidar).sum(),
                (int) todos.stream().filter(Pendiente::sinReporte).count(),
                renglones);
    }
}
