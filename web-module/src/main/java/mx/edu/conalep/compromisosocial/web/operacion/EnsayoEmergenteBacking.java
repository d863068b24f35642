package mx.edu.conalep.compromisosocial.web.operacion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.emergente.service.informe.EnsayoEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.informe.EnsayoEmergenteService;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The rehearsal of a programme's report, with its start beside it (R14). */
@Named
@ViewScoped
public class EnsayoEmergenteBacking extends InicioInforme {

    private static final long serialVersionUID = 1L;

    @Inject
    private EnsayoEmergenteService ensayos;

    private EnsayoEmergente ensayo;
    private String impedimento;

    /** Of the job {@code informe-emergente}. */
    public EnsayoEmergenteBacking() {
        super(Trabajo.INFORME_EMERGENTE);
    }

    /** Rehearses; what keeps a programme from its report is told in its place, and one that is not closed has no such page. */
    public void load() {
        try {
            ensayo = ensayos.rehearse(getFolio());
        } catch (RuleViolationException notReady) {
            impedimento = notReady.violations().stream()
                    .filter(v -> v.code().equals("emergente.informe.pendientes"))
                    .map(RuleViolation::text)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("emergente.notFound", getFolio()));
        }
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
}
