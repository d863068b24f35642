package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Observacion;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.RevisionJuridicaService;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** The legal review of one convenio: each clause with what changed, what is observed on it, and the dictamen (R21.1). */
@Named("revisionConvenio")
@ViewScoped
public class RevisionConvenioBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private ConvenioConsulta consulta;

    @Inject
    private RevisionJuridicaService revision;

    @Inject
    private UnidadConvenio unidades;

    private String folio;
    private String dictamen;
    private ConvenioVista vista;
    private List<Bloque> clausulas;
    private final Map<String, String> nuevas = new LinkedHashMap<>();

    /**
     * Reads it.
     *
     * @return the record instead when it does not wait for the review
     */
    public String load() {
        pantallas.reviewConvenio();
        vista = consulta.find(folio);
        clausulas = BloquesConvenio.clauses(consulta.versions(folio));
        return vista.estado() == EstadoConvenio.EN_REVISION_JURIDICA
                ? null
                : "/convenio/ficha?faces-redirect=true&folio=" + folio;
    }

    /** Sends it back with what is typed. */
    public String observe() {
        List<Observacion> observaciones = nuevas.entrySet().stream()
                .filter(o -> o.getValue() != null && !o.getValue().isBlank())
                .map(o -> new Observacion(o.getKey(), o.getValue().strip()))
                .toList();
        revision.observe(folio, vista.version(), observaciones);
        return done("convenios.observado");
    }

    /** Finds it good. */
    public String approve() {
        revision.approve(folio, vista.version(), dictamen);
        return done("convenios.dictaminado");
    }

    private String done(String code) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        Avisos.info(code, folio);
        return "/convenio/ficha?faces-redirect=true&folio=" + folio;
    }

    /** Who wrote it. */
    public String getUnidad() {
        return unidades.of(vista.alcance(), vista.entidad(), vista.plantel());
    }

    public List<Bloque> getClausulas() {
        return clausulas;
    }

    /** What is typed, by clause and {@code general}. */
    public Map<String, String> getNuevas() {
        return nuevas;
    }

    public ConvenioVista getVista() {
        return vista;
    }

    public String getDictamen() {
        return dictamen;
    }

    public void setDictamen(String dictamen) {
        this.dictamen = dictamen;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }
}
