package mx.edu.conalep.compromisosocial.web.consolidacion;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoRectificacion;
import mx.edu.conalep.compromisosocial.actividad.service.RectificacionService;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Emision;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Presentacion;
import mx.edu.conalep.compromisosocial.consolidacion.service.ConsolidacionConsulta;
import mx.edu.conalep.compromisosocial.consolidacion.service.InformeService;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.Direccion;

/** The report of a quarter: the DVS issues it, the SSI records its presentation. */
@Named
@ViewScoped
public class InformeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConsolidacionConsulta consulta;

    @Inject
    private transient InformeService informes;

    @Inject
    private transient RectificacionService rectificaciones;

    private String periodo;
    private Consolidacion version;
    private Emision emision;
    private Presentacion presentacion;
    private long pendientes;
    private String sesion;
    private LocalDate fecha;
    private String acuerdo;

    /** Reads the version in force of the quarter of the address. */
    public void load() {
        var trimestre = Direccion.trimestre(periodo);
        version = consulta.find(trimestre, null);
        emision = informes.emision(trimestre, null).orElse(null);
        presentacion = informes.presentacion(trimestre, null).orElse(null);
        if (isDecide()) {
            pendientes = rectificaciones.list(EstadoRectificacion.SOLICITADA).stream()
                    .filter(r -> periodo.equals(r.periodo()))
                    .count();
        }
    }

    /** Issues the report. */
    public void issue() {
        emision = informes.issue(version.periodo());
        tell("consolidacion.pantalla.emitido", periodo);
    }

    /** Records the presentation typed. */
    public void present() {
        presentacion = informes.present(version.periodo(), sesion, fecha, acuerdo);
        tell("consolidacion.pantalla.presentado", periodo);
    }

    private static void tell(String code, Object... values) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(Messages.text(code, values)));
    }

    /** Whether the person issues reports and decides on corrections. */
    public boolean isDecide() {
        return ActorActual.get().is(Rol.DVS);
    }

    /** Whether the person records presentations. */
    public boolean isPresenta() {
        return ActorActual.get().is(Rol.SSI);
    }

    public Consolidacion getVersion() {
        return version;
    }

    public Emision getEmision() {
        return emision;
    }

    public Presentacion getPresentacion() {
        return presentacion;
    }

    /** How many corrections of the quarter wait for the DVS. */
    public long getPendientes() {
        return pendientes;
    }

    public String getPeriodo() {
        return periodo;
    }

    public void setPeriodo(String periodo) {
        this.periodo = periodo;
    }

    public String getSesion() {
        return sesion;
    }

    public void setSesion(String sesion) {
        this.sesion = sesion;
    }

    public LocalDate getFecha() {
        return fecha;
    }

    public void setFecha(LocalDate fecha) {
        this.fecha = fecha;
    }

    public String getAcuerdo() {
        return acuerdo;
    }

    public void setAcuerdo(String acuerdo) {
        this.acuerdo = acuerdo;
    }
}
