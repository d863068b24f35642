package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.DescarteService;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Discarding a draft from one of its screens, as the person read it there. */
@RequestScoped
public class DescarteConvenio {
    @Inject
    private DescarteService descartes;

    /** Takes it out for good; answers the list, which tells so. */
    String discard(ConvenioVista vista) {
        descartes.discard(vista.folio(), vista.version());
        Avisos.next("convenios.descartado", vista.folio());
        return "/convenio/lista?faces-redirect=true";
    }
}
