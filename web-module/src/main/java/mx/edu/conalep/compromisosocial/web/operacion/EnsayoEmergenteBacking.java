package mx.edu.conalep.compromisosocial.web.operacion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import mx.edu.conalep.compromisosocial.emergente.service.informe.EnsayoEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.informe.EnsayoEmergenteService;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.operacion.service.LoteService;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The rehearsal of a programme's report, with its start beside it (R14). */
@Named
@ViewScoped
public class EnsayoEmergenteBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EnsayoEmergenteService ensayos;

    @Inject
    private LoteService lotes;

    private String emergente;
    private String motivo;
    private EnsayoEmergente ensayo;
    private String impedimento;

    /** Rehearses; what keeps a programme from its report is told in its place, and one that is not closed has no such page. */
    public void load() {
        try {
            ensayo = ensayos.rehearse(emergente);
        } catch (RuleViolationException notReady) {
            impedimento = notReady.violations().stream()
                    .filter(v -> v.code().equals("emergente.informe.pendientes"))
                    .map(RuleViolation::text)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("emergente.notFound", emergente));
        }
    }

    /** Starts the job and shows its execution. */
    public String start() {
        Map<String, String> parametros = new HashMap<>();
        parametros.put("emergente", emergente);
        parametros.put("motivo", motivo);
        long id = lotes.start(Trabajo.INFORME_EMERGENTE.nombre(), parametros).ejecucion();
        return "/operacion/ejecucion?faces-redirect=true&id=" + id;
    }

    /** Whether the person starts jobs. */
    public boolean isOpera() {
        return ActorActual.get().is(Rol.OPERADOR);
    }

    /** Planteles that keep goods, as a list to read. */
    public String getRemanentes() {
        return String.join(", ", ensayo.remanentes());
    }

    public EnsayoEmergente getEnsayo() {
        return ensayo;
    }

    /** What keeps it from its report, or null. */
    public String getImpedimento() {
        return impedimento;
    }

    public String getEmergente() {
        return emergente;
    }

    public void setEmergente(String emergente) {
        this.emergente = emergente;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
