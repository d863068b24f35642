package mx.edu.conalep.compromisosocial.web.operacion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.operacion.service.EjecucionVista;
import mx.edu.conalep.compromisosocial.operacion.service.EnsayoRenglon;
import mx.edu.conalep.compromisosocial.operacion.service.EnsayoService;
import mx.edu.conalep.compromisosocial.operacion.service.EnsayoVista;
import mx.edu.conalep.compromisosocial.operacion.service.LoteService;
import mx.edu.conalep.compromisosocial.seguridad.service.Responsable;
import mx.edu.conalep.compromisosocial.web.marco.Direccion;

/** The rehearsal of a job on a quarter, with its start beside it. */
@Named
@ViewScoped
public class EnsayoBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EnsayoService ensayos;

    @Inject
    private LoteService lotes;

    private String trabajo;
    private String periodo;
    private String motivo;
    private EnsayoVista ensayo;

    /** Rehearses. */
    public void load() {
        ensayo = ensayos.rehearse(trabajo, Direccion.trimestre(periodo));
    }

    /** Starts the job and shows its execution. */
    public String start() {
        Map<String, String> parametros = new HashMap<>();
        parametros.put("periodo", periodo);
        if (isConMotivo()) {
            parametros.put("motivo", motivo);
        }
        EjecucionVista iniciada = lotes.start(trabajo, parametros);
        return "/operacion/ejecucion?faces-redirect=true&id=" + iniciada.ejecucion();
    }

    /** Whether the job takes a reason. */
    public boolean isConMotivo() {
        return Trabajo.find(trabajo).filter(Trabajo::isConMotivo).isPresent();
    }

    /** Whom to call about a row, as one line. */
    public String contacts(EnsayoRenglon renglon) {
        return renglon.responsables().stream().map(EnsayoBacking::told).collect(Collectors.joining("; "));
    }

    private static String told(Responsable responsable) {
        return responsable.correo() == null
                ? responsable.nombre()
                : responsable.nombre() + " (" + responsable.correo() + ")";
    }

    public EnsayoVista getEnsayo() {
        return ensayo;
    }

    public String getTrabajo() {
        return trabajo;
    }

    public void setTrabajo(String trabajo) {
        this.trabajo = trabajo;
    }

    public String getPeriodo() {
        return periodo;
    }

    public void setPeriodo(String periodo) {
        this.periodo = periodo;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
