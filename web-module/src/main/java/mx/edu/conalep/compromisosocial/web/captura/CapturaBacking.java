package mx.edu.conalep.compromisosocial.web.captura;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Modalidad;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadVista;
import mx.edu.conalep.compromisosocial.actividad.service.ObservacionVista;
import mx.edu.conalep.compromisosocial.calendario.domain.Ventana;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import mx.edu.conalep.compromisosocial.web.marco.SemaforoBacking;

/** The capture page at first sight; from then on its script talks to {@link CapturaServlet}. */
@Named("captura")
@RequestScoped
public class CapturaBacking {

    @Inject
    private PantallaService pantallas;

    @Inject
    private ActividadConsulta consulta;

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private PeriodoService periodos;

    @Inject
    private EstadoCaptura estados;

    @Inject
    private SemaforoBacking semaforo;

    private String folio;
    private PlantelVista plantel;
    private ActividadVista actividad;
    private FormaCaptura forma;
    private JsonObject estado = JsonValue.EMPTY_JSON_OBJECT;

    /** Loads the draft of the folio, or an empty form; what can no longer be changed is shown on its own page. */
    public String load() {
        pantallas.capture();
        if (folio == null) {
            plantel = planteles.find(ActorActual.get().ambito().plantel());
            forma = new FormaCaptura(plantel.carreras(), new DatosActividad(), List.of());
            estado = estados.tellNew();
            return null;
        }
        actividad = consulta.find(folio);
        if (!actividad.estado().isEditable()) {
            return "/actividad/ficha?faces-redirect=true&folio=" + folio;
        }
        plantel = planteles.find(actividad.plantel());
        forma = new FormaCaptura(plantel.carreras(), actividad.datos(), isDevuelta() ? lastObservations() : List.of());
        estado = estados.tell(actividad, List.of());
        return null;
    }

    private List<ObservacionVista> lastObservations() {
        return consulta.observations(folio).stream()
                .filter(ObservacionVista::vigente)
                .toList();
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }

    public boolean isNueva() {
        return actividad == null;
    }

    public boolean isDevuelta() {
        return actividad != null && actividad.estado() == EstadoActividad.DEVUELTA;
    }

    public PlantelVista getPlantel() {
        return plantel;
    }

    /** What its fields show. */
    public FormaCaptura getForma() {
        return forma;
    }

    /** The state as the script reads it. */
    public String getJson() {
        return estado.toString();
    }

    public String getEstado() {
        return isNueva() ? EstadoActividad.BORRADOR.name() : actividad.estado().name();
    }

    /** Why submitting is closed now, until when and who helps; empty while it is open or the period unknown. */
    public String getCierre() {
        LocalDate dia = isNueva() || actividad.datos().getFechaFin() == null
                ? getHoy()
                : actividad.datos().getFechaFin();
        Ventana ventana = periodos.ventanaCaptura(Trimestre.of(dia), plantel.clave());
        return ventana.abierta() ? "" : ventana.texto();
    }

    /** Today at the plantel. */
    public LocalDate getHoy() {
        return semaforo.hoy(plantel.zona());
    }

    public Servicio[] getServicios() {
        return Servicio.values();
    }

    public Modalidad[] getModalidades() {
        return Modalidad.values();
    }

    /** The reason of a late registration that was given before. */
    public String getMotivo() {
        return isNueva() || actividad.motivoExtemporanea() == null ? "" : actividad.motivoExtemporanea();
    }
}
