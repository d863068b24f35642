package mx.edu.conalep.compromisosocial.web.operacion;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.operacion.service.LoteService;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** The start of a report of results beside its rehearsal, for who operates; others look only (R14). */
public abstract class InicioInforme implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Trabajo trabajo;

    @Inject
    private LoteService lotes;

    private String folio;
    private String motivo;

    /** Of a job whose first parameter is the folio of what it reports on. */
    protected InicioInforme(Trabajo trabajo) {
        this.trabajo = trabajo;
    }

    /** Starts the job and shows its execution. */
    public String start() {
        Map<String, String> parametros = new HashMap<>();
        parametros.put(trabajo.parametros().get(0).nombre(), folio);
        parametros.put("motivo", motivo);
        long id = lotes.start(trabajo.nombre(), parametros).ejecucion();
        return "/operacion/ejecucion?faces-redirect=true&id=" + id;
    }

    /** Whether the person starts jobs. */
    public boolean isOpera() {
        return ActorActual.get().is(Rol.OPERADOR);
    }

    /** Name of the job. */
    public String getTrabajo() {
        return trabajo.nombre();
    }

    /** Of what is to be reported on. */
    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }

    /** Why another version is made. */
    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
