package mx.edu.conalep.compromisosocial.web.validacion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Observacion;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadVista;
import mx.edu.conalep.compromisosocial.actividad.service.CambioVista;
import mx.edu.conalep.compromisosocial.actividad.service.ObservacionVista;
import mx.edu.conalep.compromisosocial.actividad.service.ValidacionService;
import mx.edu.conalep.compromisosocial.evidencia.domain.Riesgo;
import mx.edu.conalep.compromisosocial.evidencia.service.CharolaConsulta;
import mx.edu.conalep.compromisosocial.evidencia.service.EvidenciaConsulta;
import mx.edu.conalep.compromisosocial.evidencia.service.EvidenciaVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.web.actividad.QuedoFuera;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** The record that is open in the tray: its fields with what changed, its evidence, and what is decided about it (R23). */
@Named
@ViewScoped
public class RevisionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ActividadConsulta actividades;

    @Inject
    private transient ValidacionService validacion;

    @Inject
    private transient EvidenciaConsulta evidencias;

    @Inject
    private transient CharolaConsulta charola;

    @Inject
    private transient PlantelConsulta planteles;

    @Inject
    private transient QuedoFuera fuera;

    private ActividadVista actividad;
    private String motivoFuera;
    private PlantelVista plantel;
    private List<CampoRevision.Bloque> bloques;
    private CampoRevision evidencia;
    private List<EvidenciaVista> archivos;
    private Map<Long, Set<Riesgo>> riesgos;
    private List<RuleViolation> faltan;
    private final Map<String, String> nuevas = new LinkedHashMap<>();

    /** Reads an activity; without a folio nothing is open. */
    public void load(String folio) {
        if (folio == null || folio.isBlank()) {
            return;
        }
        actividad = actividades.find(folio);
        plantel = planteles.find(actividad.plantel());
        motivoFuera = fuera.why(actividad);
        Map<String, CambioVista> cambios =
                actividades.changes(folio).stream().collect(Collectors.toMap(CambioVista::campo, Function.identity()));
        Map<String, List<ObservacionVista>> previas =
                actividades.observations(folio).stream().collect(Collectors.groupingBy(ObservacionVista::campo));
        bloques = BloquesRevision.of(actividad.datos(), cambios, previas);
        evidencia = CampoRevision.evidencias(Messages.text("actividad.campo.evidencias"), cambios, previas);
        archivos = evidencias.list(folio);
        riesgos = charola.fileRisks(folio);
        faltan = isPendiente() ? actividades.missingToValidate(folio) : List.of();
    }

    /** Validates it and goes on with the next one. */
    public String validate(CharolaBacking lista) {
        String next = lista.following();
        validacion.validate(actividad.folio(), actividad.version());
        return goOn(lista, next, "validacion.validada");
    }

    /** Sends it back with the observations typed, and goes on with the next one. */
    public String sendBack(CharolaBacking lista) {
        List<Observacion> observaciones = nuevas.entrySet().stream()
                .filter(o -> o.getValue() != null && !o.getValue().isBlank())
                .map(o -> new Observacion(o.getKey(), o.getValue().strip()))
                .toList();
        String next = lista.following();
        validacion.returnWith(actividad.folio(), actividad.version(), observaciones);
        return goOn(lista, next, "validacion.devuelta");
    }

    private String goOn(CharolaBacking lista, String next, String code) {
        Avisos.next(code, actividad.folio());
        return lista.address(next);
    }

    /** Whether it still waits for the entidad, and can be decided. */
    public boolean isPendiente() {
        return actividad != null && actividad.estado() == EstadoActividad.EN_VALIDACION && motivoFuera == null;
    }

    /** Why it was left out of its quarter and who can still do something; null when it was not. */
    public String getMotivoFuera() {
        return motivoFuera;
    }

    /** What is odd about a file. */
    public Set<Riesgo> riesgosDe(EvidenciaVista archivo) {
        return riesgos.getOrDefault(archivo.id(), Set.of());
    }

    public ActividadVista getActividad() {
        return actividad;
    }

    public PlantelVista getPlantel() {
        return plantel;
    }

    public List<CampoRevision.Bloque> getBloques() {
        return bloques;
    }

    public CampoRevision getEvidencia() {
        return evidencia;
    }

    public List<EvidenciaVista> getArchivos() {
        return archivos;
    }

    public List<RuleViolation> getFaltan() {
        return faltan;
    }

    public Map<String, String> getNuevas() {
        return nuevas;
    }
}
