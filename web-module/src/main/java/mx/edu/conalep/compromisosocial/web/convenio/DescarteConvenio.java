package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.DescarteService;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Discarding a draft from one of its screens, as the person read it there. */
@RequestScoped
public class DescarteConvenio {
    @Inject
    private DescarteService descartes;

    @Inject
    private ConvenioConsulta consulta;

    /**
     * Takes it out for good; answers the list, which tells so, also when another window was faster.
     *
     * @throws ConflictException when it is no draft any more, or changed since it was shown: the screen shows how it stands now, and the
     *     next time it is asked of that
     */
    String discard(PantallaConvenio pantalla) {
        String folio = pantalla.getFolio();
        try {
            ConvenioVista ahora = consulta.find(folio);
            int leida = pantalla.getVista().version();
            pantalla.requirePending(ahora, ahora.estado() == EstadoConvenio.BORRADOR);
            pantalla.requireSeen(leida);
            descartes.discard(folio, ahora.version());
            Avisos.next("convenios.descartado", folio);
        } catch (NotFoundException gone) {
            Avisos.warnNext("convenios.descartado.antes", folio);
        }
        return "/convenio/lista?faces-redirect=true";
    }
}
