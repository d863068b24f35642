package mx.edu.conalep.compromisosocial.web.operacion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.operacion.service.LoteService;
import mx.edu.conalep.compromisosocial.recordatorio.service.EnsayoRecordatorios;
import mx.edu.conalep.compromisosocial.recordatorio.service.EnsayoRecordatoriosService;

/** The rehearsal of the reminders, with their start beside it. */
@Named
@ViewScoped
public class EnsayoRecordatoriosBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EnsayoRecordatoriosService ensayos;

    @Inject
    private LoteService lotes;

    private EnsayoRecordatorios ensayo;

    /** Rehearses. */
    public void load() {
        ensayo = ensayos.rehearse();
    }

    /** Starts the job and shows its execution. */
    public String start() {
        long id = lotes.start(Trabajo.RECORDATORIOS.nombre(), Map.of()).ejecucion();
        return "/operacion/ejecucion?faces-redirect=true&id=" + id;
    }

    public EnsayoRecordatorios getEnsayo() {
        return ensayo;
    }
}
