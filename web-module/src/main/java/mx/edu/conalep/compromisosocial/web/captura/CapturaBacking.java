package mx.edu.conalep.compromisosocial.web.captura;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Modalidad;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadVista;
import mx.edu.conalep.compromisosocial.actividad.service.ObservacionVista;
import mx.edu.conalep.compromisosocial.calendario.domain.Ventana;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.organizacion.domain.ClaveAjuste;
import mx.edu.conalep.compromisosocial.organizacion.service.Ajustes;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import mx.edu.conalep.compromisosocial.web.marco.SemaforoBacking;

/** The capture page at first sight; from then on its script talks to {@link CapturaServlet}. */
@Named("captura")
@RequestScoped
public class CapturaBacking {

    /** Address of map tiles on our own site, {@code /teselas/{z}/{x}/{y}.png}; none by default: a plain grid. */
    private static final String TESELAS = "MAPA_TESELAS";

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

    @Inject
    private Ajustes ajustes;

    private String folio;
    private PlantelVista plantel;
    private ActividadVista actividad;
    private Map<String, String> valor;
    private List<ObservacionVista> observacionesHechas = List.of();
    private JsonObject estado = JsonValue.EMPTY_JSON_OBJECT;

    /** Loads the draft of the folio, or an empty form; what can no longer be changed is shown on its own page. */
    public String load() {
        pantallas.capture();
        DatosActividad datos = new DatosActividad();
        if (folio == null) {
            plantel = planteles.find(ActorActual.get().ambito().plantel());
            estado = estados.tellNew();
        } else {
            actividad = consulta.find(folio);
            if (!actividad.estado().isEditable()) {
                return "/actividad/ficha?faces-redirect=true&folio=" + folio;
            }
            plantel = planteles.find(actividad.plantel());
            datos = actividad.datos();
            observacionesHechas = isDevuelta() ? lastObservations() : List.of();
            estado = estados.tell(actividad, List.of());
        }
        valor = EstadoCaptura.texts(datos);
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

    /** Text of each field by its name. */
    public Map<String, String> getValor() {
        return valor;
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

    /** The careers of the plantel, and those that the draft already names. */
    public List<String> getCarreras() {
        return plantel.carreras().isEmpty()
                ? List.of()
                : Stream.concat(plantel.carreras().stream(), carreras().stream())
                        .distinct()
                        .toList();
    }

    public boolean hasCarrera(String carrera) {
        return carreras().contains(carrera);
    }

    private List<String> carreras() {
        return isNueva() ? List.of() : actividad.datos().getCarreras();
    }

    /** The elements of a field that holds several, as JSON for the script. */
    public String lista(String campo) {
        Object value =
                isNueva() ? null : CampoActividad.find(campo).orElseThrow().get(actividad.datos());
        return Json.createArrayBuilder(value instanceof List<?> list ? list : List.of())
                .build()
                .toString();
    }

    /** Whether a category already has a breakdown by sex. */
    public boolean bySex(String campo) {
        return !(valor.get(campo + "_mujeres") + valor.get(campo + "_hombres")).isEmpty();
    }

    /** What is asked to be corrected, by field. */
    public Map<String, String> getObservaciones() {
        return observacionesHechas.stream()
                .collect(Collectors.toMap(ObservacionVista::campo, ObservacionVista::texto, (a, b) -> a + " · " + b));
    }

    /** Address of the map's tiles, or empty. */
    public String getTeselas() {
        return Optional.ofNullable(System.getenv(TESELAS)).orElse("");
    }

    /** Radius of the área de influencia in metres (R3.3). */
    public long getRadio() {
        return ajustes.get(ClaveAjuste.RADIO_INFLUENCIA_M);
    }

    /** The reason of a late registration that was given before. */
    public String getMotivo() {
        return isNueva() || actividad.motivoExtemporanea() == null ? "" : actividad.motivoExtemporanea();
    }
}
