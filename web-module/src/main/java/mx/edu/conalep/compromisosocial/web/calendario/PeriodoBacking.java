package mx.edu.conalep.compromisosocial.web.calendario;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import mx.edu.conalep.compromisosocial.calendario.domain.TipoProrroga;
import mx.edu.conalep.compromisosocial.calendario.service.MovimientoPeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.calendario.service.ProrrogaService;
import mx.edu.conalep.compromisosocial.calendario.service.ProrrogaVista;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.Direccion;

/** One quarter: its dates, opening it, and the extensions and reopenings granted in it. */
@Named
@ViewScoped
public class PeriodoBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PeriodoService periodos;

    @Inject
    private transient MovimientoPeriodoService movimientos;

    @Inject
    private transient ProrrogaService prorrogas;

    @Inject
    private transient PlantelConsulta planteles;

    private String clave;
    private PeriodoVista periodo;
    private List<ProrrogaVista> otorgadas;
    private FormaPeriodo fechas;
    private FormaProrroga prorroga = new FormaProrroga();

    /** Reads the quarter of the address. */
    public void load() {
        if (periodo == null) {
            show(periodos.find(Direccion.trimestre(clave)));
        }
    }

    private void show(PeriodoVista nuevo) {
        periodo = nuevo;
        fechas = FormaPeriodo.of(nuevo);
        otorgadas = prorrogas.list(nuevo.trimestre());
    }

    /** Opens capture. */
    public void open() {
        show(movimientos.open(periodo.trimestre()));
        Avisos.info("calendario.abierto", periodo.clave());
    }

    /** Sets the dates typed. */
    public void reschedule() {
        show(movimientos.reschedule(periodo.trimestre(), periodo.version(), fechas.read()));
        Avisos.info("calendario.fechasCambiadas", periodo.clave());
    }

    /** Grants the extension or reopening typed. */
    public void grant() {
        ProrrogaVista otorgada = prorrogas.grant(prorroga.read(periodo.trimestre()));
        otorgadas = prorrogas.list(periodo.trimestre());
        prorroga = prorroga.next();
        Avisos.info("calendario.otorgada", otorgada.hasta());
    }

    /** Whether what was just sent has something to correct: what was opened to confirm it stays open. */
    public boolean isCorrige() {
        return FacesContext.getCurrentInstance().isValidationFailed();
    }

    /** Whether the person may change the quarter. */
    public boolean isEdita() {
        return ActorActual.get().is(Rol.DVS);
    }

    /** Whether some date of it can still change. */
    public boolean isCambiable() {
        return isEdita() && periodo.estado().compareTo(EstadoPeriodo.CERRADO) < 0;
    }

    /** Whether it has not opened, so that its opening can still change. */
    public boolean isConApertura() {
        return periodo.estado() == EstadoPeriodo.PROGRAMADO;
    }

    /** Whether capture has not closed, so that its close can still change. */
    public boolean isConCaptura() {
        return periodo.estado().compareTo(EstadoPeriodo.EN_VALIDACION) < 0;
    }

    /** Whether an extension or reopening is possible. */
    public boolean isProrrogable() {
        return isEdita() && TipoProrroga.isPossibleIn(periodo.estado());
    }

    public List<EntidadVista> getEntidades() {
        return planteles.entidades();
    }

    public List<PlantelVista> getPlanteles() {
        return planteles.list();
    }

    public TipoProrroga[] getTipos() {
        return TipoProrroga.values();
    }

    public PeriodoVista getPeriodo() {
        return periodo;
    }

    public List<ProrrogaVista> getOtorgadas() {
        return otorgadas;
    }

    /** The dates as typed. */
    public FormaPeriodo getFechas() {
        return fechas;
    }

    /** The extension or reopening as typed. */
    public FormaProrroga getProrroga() {
        return prorroga;
    }

    public String getClave() {
        return clave;
    }

    public void setClave(String clave) {
        this.clave = clave;
    }
}
