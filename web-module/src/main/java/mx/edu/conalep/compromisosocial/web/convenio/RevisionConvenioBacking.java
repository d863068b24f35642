package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Observacion;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ObservacionVista;
import mx.edu.conalep.compromisosocial.convenio.service.RevisionJuridicaService;
import mx.edu.conalep.compromisosocial.convenio.service.VersionVista;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The legal review of one convenio: each part with what changed, what is observed on its clauses, and the dictamen (R21.1). */
@Named("revisionConvenio")
@ViewScoped
public class RevisionConvenioBacking extends PantallaConvenio {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private ConvenioConsulta consulta;

    @Inject
    private RevisionJuridicaService revision;

    @Inject
    private UnidadConvenio unidades;

    private String dictamen;
    private List<Bloque> clausulas;
    private List<Bloque> otros;
    private List<ObservacionVista> generales;
    private final Map<String, String> nuevas = new LinkedHashMap<>();

    /**
     * Reads it.
     *
     * @return the record instead when it does not wait for the review
     */
    public String load() {
        pantallas.reviewConvenio();
        show(consulta.find(getFolio()));
        if (getVista().estado() != EstadoConvenio.EN_REVISION_JURIDICA
                || getVista().origenTerminado()) {
            return to("ficha");
        }
        compare();
        return null;
    }

    private void compare() {
        List<VersionVista> versiones = consulta.versions(getFolio());
        clausulas = BloquesConvenio.clauses(versiones);
        otros = BloquesConvenio.others(versiones);
        generales = BloquesConvenio.general(versiones);
    }

    /** What is typed stays when it is not as it was read; what it says now is shown. */
    private void requireAsRead(EstadoConvenio destino) {
        compare();
        requireAsRead(consulta.find(getFolio()), destino);
    }

    /** Sends it back with what is typed. */
    public String observe() {
        requireAsRead(EstadoConvenio.OBSERVADO);
        List<Observacion> observaciones = observed();
        requireShort(observaciones);
        revision.observe(getFolio(), getVista().version(), observaciones);
        return done("ficha", "convenios.observado", getFolio());
    }

    private List<Observacion> observed() {
        return nuevas.entrySet().stream()
                .filter(o -> o.getValue() != null && !o.getValue().isBlank())
                .map(o -> new Observacion(o.getKey(), o.getValue().strip()))
                .toList();
    }

    /** What is wrong with an observation is told beside the field where it was typed. */
    private static void requireShort(List<Observacion> observaciones) {
        RuleViolationException.throwIfAny(observaciones.stream()
                .flatMap(o -> o.check(0).stream()
                        .map(v -> new RuleViolation(
                                v.code(),
                                "observacion_" + o.clausula(),
                                v.args().toArray())))
                .toList());
    }

    /**
     * Finds it good.
     *
     * @throws RuleViolationException while something is typed that would be sent to who wrote it: it would be lost with the last turn to
     *     correct the text
     */
    public String approve() {
        if (!observed().isEmpty()) {
            throw new RuleViolationException(
                    new RuleViolation("convenios.dictaminar.conObservaciones", "observaciones"));
        }
        requireAsRead(EstadoConvenio.DICTAMINADO);
        revision.approve(getFolio(), getVista().version(), dictamen);
        return done("ficha", "convenios.dictaminado", getFolio());
    }

    /** Who wrote it. */
    public String getUnidad() {
        return unidades.of(
                getVista().alcance(), getVista().entidad(), getVista().plantel());
    }

    public List<Bloque> getClausulas() {
        return clausulas;
    }

    /** Supports, commitments, and whatever else is no clause and changed. */
    public List<Bloque> getOtros() {
        return otros;
    }

    /** What was observed on the version before as a whole. */
    public List<ObservacionVista> getGenerales() {
        return generales;
    }

    /** What is typed, by clause and {@code general}. */
    public Map<String, String> getNuevas() {
        return nuevas;
    }

    public String getDictamen() {
        return dictamen;
    }

    public void setDictamen(String dictamen) {
        this.dictamen = dictamen;
    }
}
