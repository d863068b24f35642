package mx.edu.conalep.compromisosocial.web.operacion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import mx.edu.conalep.compromisosocial.colecta.service.informe.EnsayoInforme;
import mx.edu.conalep.compromisosocial.colecta.service.informe.EnsayoInformeService;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.operacion.service.LoteService;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The rehearsal of a colecta's report, with its start beside it (R14). */
@Named
@ViewScoped
public class EnsayoColectaBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EnsayoInformeService ensayos;

    @Inject
    private LoteService lotes;

    private String colecta;
    private String motivo;
    private EnsayoInforme ensayo;

    /** Rehearses; the address of a colecta without a report to make is a page that does not exist. */
    public void load() {
        try {
            ensayo = ensayos.rehearse(colecta);
        } catch (RuleViolationException notReady) {
            throw new NotFoundException("colecta.notFound", colecta);
        }
    }

    /** Starts the job and shows its execution. */
    public String start() {
        Map<String, String> parametros = new HashMap<>();
        parametros.put("colecta", colecta);
        parametros.put("motivo", motivo);
        long id = lotes.start(Trabajo.INFORME_COLECTA.nombre(), parametros).ejecucion();
        return "/operacion/ejecucion?faces-redirect=true&id=" + id;
    }

    /** Whether the person starts jobs. */
    public boolean isOpera() {
        return ActorActual.get().is(Rol.OPERADOR);
    }

    public EnsayoInforme getEnsayo() {
        return ensayo;
    }

    public String getColecta() {
        return colecta;
    }

    public void setColecta(String colecta) {
        this.colecta = colecta;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
