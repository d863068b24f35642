package mx.edu.conalep.compromisosocial.web.operacion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.colecta.service.informe.EnsayoInforme;
import mx.edu.conalep.compromisosocial.colecta.service.informe.EnsayoInformeService;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The rehearsal of a colecta's report, with its start beside it (R14). */
@Named
@ViewScoped
public class EnsayoColectaBacking extends InicioInforme {

    private static final long serialVersionUID = 1L;

    @Inject
    private EnsayoInformeService ensayos;

    private EnsayoInforme ensayo;

    /** Of the job {@code informe-colecta}. */
    public EnsayoColectaBacking() {
        super(Trabajo.INFORME_COLECTA);
    }

    /** Rehearses; the address of a colecta without a report to make is a page that does not exist. */
    public void load() {
        try {
            ensayo = ensayos.rehearse(getFolio());
        } catch (RuleViolationException notReady) {
            throw new NotFoundException("colecta.notFound", getFolio());
        }
    }

    public EnsayoInforme getEnsayo() {
        return ensayo;
    }
}
