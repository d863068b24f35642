package mx.edu.conalep.compromisosocial.web.calendario;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.FechasPeriodo;
import mx.edu.conalep.compromisosocial.calendario.domain.TipoProrroga;
import mx.edu.conalep.compromisosocial.calendario.service.DatosProrroga;
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
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
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
    private LocalDate apertura;
    private LocalDate cierreCaptura;
    private LocalDate cierreValidacion;
    private TipoProrroga tipo = TipoProrroga.CAPTURA;
    private String plantel;
    private String entidad;
    private LocalDate hasta;
    private String motivo;

    /** Reads the quarter of the address. */
    public void load() {
        if (periodo == null) {
            show(periodos.find(Direccion.trimestre(clave)));
        }
    }

    private void show(PeriodoVista nuevo) {
        periodo = nuevo;
        apertura = nuevo.apertura();
        cierreCaptura = nuevo.cierreCaptura();
        cierreValidacion = nuevo.cierreValidacion();
        otorgadas = prorrogas.list(nuevo.trimestre());
    }

    /** Opens capture. */
    public void open() {
        show(movimientos.open(periodo.trimestre()));
        tell("calendario.abierto", periodo.clave());
    }

    /** Sets the dates typed. */
    public void reschedule() {
        if (apertura == null || cierreCaptura == null || cierreValidacion == null) {
            throw new RuleViolationException(new RuleViolation("calendario.fechas.required", "apertura"));
        }
        FechasPeriodo fechas = new FechasPeriodo(apertura, cierreCaptura, cierreValidacion);
        show(movimientos.reschedule(periodo.trimestre(), periodo.version(), fechas));
        tell("calendario.fechasCambiadas", periodo.clave());
    }

    /** Grants the extension or reopening typed. */
    public void grant() {
        ProrrogaVista otorgada =
                prorrogas.grant(new DatosProrroga(periodo.trimestre(), tipo, plantel, entidad, hasta, motivo));
        otorgadas = prorrogas.list(periodo.trimestre());
        plantel = null;
        entidad = null;
        hasta = null;
        motivo = null;
        tell("calendario.otorgada", otorgada.hasta());
    }

    /** Whether what was just sent has something to correct: what was opened to confirm it stays open. */
    public boolean isCorrige() {
        return FacesContext.getCurrentInstance().isValidationFailed();
    }

    private static void tell(String code, Object... args) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(Messages.text(code, args)));
    }

    /** Whether the person may change the quarter. */
    public boolean isEdita() {
        return ActorActual.get().is(Rol.DVS);
    }

    /** Whether some date of it can still change. */
    public boolean isCambiable() {
        return isEdita() && periodo.estado().ordinal() < 3;
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

    public String getClave() {
        return clave;
    }

    public void setClave(String clave) {
        this.clave = clave;
    }

    public LocalDate getApertura() {
        return apertura;
    }

    public void setApertura(LocalDate apertura) {
        this.apertura = apertura;
    }

    public LocalDate getCierreCaptura() {
        return cierreCaptura;
    }

    public void setCierreCaptura(LocalDate cierreCaptura) {
        this.cierreCaptura = cierreCaptura;
    }

    public LocalDate getCierreValidacion() {
        return cierreValidacion;
    }

    public void setCierreValidacion(LocalDate cierreValidacion) {
        this.cierreValidacion = cierreValidacion;
    }

    public TipoProrroga getTipo() {
        return tipo;
    }

    public void setTipo(TipoProrroga tipo) {
        this.tipo = tipo;
    }

    public String getPlantel() {
        return plantel;
    }

    public void setPlantel(String plantel) {
        this.plantel = plantel;
    }

    public String getEntidad() {
        return entidad;
    }

    public void setEntidad(String entidad) {
        this.entidad = entidad;
    }

    public LocalDate getHasta() {
        return hasta;
    }

    public void setHasta(LocalDate hasta) {
        this.hasta = hasta;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
