package mx.edu.conalep.compromisosocial.web.operacion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import mx.edu.conalep.compromisosocial.operacion.domain.AgendaTrimestre;
import mx.edu.conalep.compromisosocial.operacion.service.EjecucionVista;
import mx.edu.conalep.compromisosocial.operacion.service.LoteService;

/** One execution: parameters, progress, log; stop and restart. */
@Named
@ViewScoped
public class EjecucionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LoteService lotes;

    private long id;
    private EjecucionVista ejecucion;

    /** Reads the execution as it stands now. */
    public void load() {
        ejecucion = lotes.find(id);
    }

    /** Asks it to stop at its next checkpoint. */
    public void stop() {
        ejecucion = lotes.stop(id);
    }

    /** Starts it again from its last checkpoint. */
    public void restart() {
        ejecucion = lotes.restart(id);
    }

    public EjecucionVista getEjecucion() {
        return ejecucion;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** The zone in which instants are told here: the nation's. */
    public ZoneId getZona() {
        return AgendaTrimestre.NACIONAL;
    }
}
