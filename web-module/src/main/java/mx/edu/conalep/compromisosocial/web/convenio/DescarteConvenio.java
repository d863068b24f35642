package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.DescarteService;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Discarding a draft from one of its screens, as the person read it there. */
@RequestScoped
public class DescarteConvenio {
    @Inject
    private DescarteService descartes;

    /** Takes it out for good; answers the list, which tells so, also when another window was faster. */
    String discard(ConvenioVista vista) {
        try {
            descartes.discard(vista.folio(), vista.version());
            Avisos.next("convenios.descartado", vista.folio());
        } catch (NotFoundException gone) {
            Avisos.warnNext("convenios.descartado.antes", vista.folio());
        }
        return "/convenio/lista?faces-redirect=true";
    }
}
