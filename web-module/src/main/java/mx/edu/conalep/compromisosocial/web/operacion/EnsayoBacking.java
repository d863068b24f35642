package mx.edu.conalep.compromisosocial.web.operacion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.operacion.domain.AgendaTrimestre;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.operacion.service.EjecucionVista;
import mx.edu.conalep.compromisosocial.operacion.service.EnsayoService;
import mx.edu.conalep.compromisosocial.operacion.service.EnsayoVista;
import mx.edu.conalep.compromisosocial.operacion.service.LoteService;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;
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
    private boolean entendido;
    private EnsayoVista ensayo;

    /** Rehearses. */
    public void load() {
        ensayo = ensayos.rehearse(trabajo, Direccion.trimestre(periodo));
    }

    /**
     * Starts the job and shows its execution.
     *
     * @throws RuleViolationException when what stands against it now was not read and ticked as understood, or another version lacks its reason
     */
    public String start() {
        List<String> leidas = getPalabras().contras();
        load();
        entendido = entendido && getPalabras().contras().equals(leidas);
        RuleViolationException.throwIfAny(missing());
        Map<String, String> parametros = new HashMap<>();
        parametros.put("periodo", periodo);
        if (isConMotivo()) {
            parametros.put("motivo", motivo);
        }
        EjecucionVista iniciada = lotes.start(trabajo, parametros);
        return "/operacion/ejecucion?faces-redirect=true&id=" + iniciada.ejecucion();
    }

    private List<RuleViolation> missing() {
        List<RuleViolation> faltas = new ArrayList<>();
        if (ensayo.contras().porEntender() && !entendido) {
            faltas.add(new RuleViolation("operacion.ensayo.entiendo.required", "entendido"));
        }
        if (ensayo.version().motivoRequerido() && TextoLibre.isBlank(motivo)) {
            faltas.add(new RuleViolation("operacion.ensayo.motivo.required", "motivo"));
        }
        return faltas;
    }

    /** What the rehearsal says in words. */
    public PalabrasEnsayo getPalabras() {
        return new PalabrasEnsayo(ensayo);
    }

    /** The zone of national dates. */
    public ZoneId getZona() {
        return AgendaTrimestre.NACIONAL;
    }

    /** Whether the person starts jobs. */
    public boolean isOpera() {
        return ActorActual.get().is(Rol.OPERADOR);
    }

    /** Whether the job takes a reason. */
    public boolean isConMotivo() {
        return Trabajo.find(trabajo).filter(Trabajo::isConMotivo).isPresent();
    }

    /** Whether the person ticked that he understands. */
    public boolean isEntendido() {
        return entendido;
    }

    public void setEntendido(boolean entendido) {
        this.entendido = entendido;
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
