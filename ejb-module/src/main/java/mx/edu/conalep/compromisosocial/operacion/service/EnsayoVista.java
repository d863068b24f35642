package mx.edu.conalep.compromisosocial.operacion.service;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.VersionPrevista;
import mx.edu.conalep.compromisosocial.operacion.domain.Pendiente;

/**
 * The rehearsal of a close: what it would leave out if it ran now.
 *
 * @param trabajo    name of the job
 * @param periodo    clave of the quarter
 * @param borradores activities in draft
 * @param devueltas  activities returned and not sent again
 * @param sinValidar activities sent and not validated; 0 for the close of capture, which leaves none of them out
 * @param sinReporte planteles without an activity sent (in a consolidation: validated) nor a zero declaration
 * @param renglones  one row for each plantel concerned, those with more first
 * @param contras    what stands against a run now
 * @param version    the version that a consolidation would make; {@link VersionPrevista#NINGUNA} for a close
 */
public record EnsayoVista(
        String trabajo,
        String periodo,
        int borradores,
        int devueltas,
        int sinValidar,
        int sinReporte,
        List<EnsayoRenglon> renglones,
        Contras contras,
        VersionPrevista version)
        implements Serializable {

    static EnsayoVista of(
            String trabajo, String periodo, List<EnsayoRenglon> renglones, Contras contras, VersionPrevista version) {
        List<Pendiente> todos = renglones.stream().map(EnsayoRenglon::pendiente).toList();
        return new EnsayoVista(
                trabajo,
                periodo,
                todos.stream().mapToInt(Pendiente::borradores).sum(),
                todos.stream().mapToInt(Pendiente::devueltas).sum(),
                todos.stream().mapToInt(Pendiente::sinValidar).sum(),
                (int) todos.stream().filter(Pendiente::sinReporte).count(),
                renglones,
                contras,
                version);
    }
}
