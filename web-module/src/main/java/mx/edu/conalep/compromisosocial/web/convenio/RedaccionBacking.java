package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoParte;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.ObservacionVista;
import mx.edu.conalep.compromisosocial.convenio.service.VersionVista;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Writing a convenio: a draft is kept as often as one likes, then it goes to its legal area (R21.1, R21.2). */
@Named("redaccionConvenio")
@ViewScoped
public class RedaccionBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private ConvenioService convenios;

    @Inject
    private ConvenioConsulta consulta;

    @Inject
    private UnidadConvenio unidades;

    private String folio;
    private ConvenioVista vista;
    private FormaConvenio forma;
    private Map<String, List<ObservacionVista>> observaciones = Map.of();
    private final String clave = UUID.randomUUID().toString();
    private String foco;

    /**
     * Reads the draft, or begins one.
     *
     * @return the record instead when it is not written any more
     * @throws NotFoundException when it is of another unit
     */
    public String load() {
        pantallas.writeConvenio();
        if (folio == null || folio.isBlank()) {
            forma = FormaConvenio.of(DatosConvenio.empty());
            forma.getPartes().add(unidades.ownParty());
            add("partes");
            return null;
        }
        vista = consulta.find(folio);
        if (!vista.propio()) {
            throw new NotFoundException("convenio.notFound", folio);
        }
        forma = FormaConvenio.of(vista.datos());
        if (vista.estado() == EstadoConvenio.OBSERVADO) {
            List<VersionVista> versiones = consulta.versions(folio);
            observaciones = versiones.get(versiones.size() - 1).observaciones().stream()
                    .collect(Collectors.groupingBy(ObservacionVista::clausula));
        }
        return vista.estado().isEditable() ? null : "/convenio/ficha?faces-redirect=true&folio=" + folio;
    }

    /** Keeps what is typed. */
    public String save() {
        keep();
        done("convenios.guardado");
        return "/convenio/redaccion?faces-redirect=true&folio=" + folio;
    }

    /** Keeps what is typed and hands it to the legal area; what is missing is told and the draft stays kept. */
    public String send() {
        keep();
        Avisos.info("convenios.guardado", folio);
        vista = convenios.sendToLegalReview(folio, vista.version());
        done("convenios.enviado");
        return "/convenio/ficha?faces-redirect=true&folio=" + folio;
    }

    private void keep() {
        foco = null;
        vista = vista == null
                ? convenios.create(forma.read(), clave)
                : convenios.update(vista.folio(), vista.version(), forma.read());
        folio = vista.folio();
    }

    private void done(String code) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        Avisos.info(code, folio);
    }

    /** Adds a row to {@code partes}, {@code apoyos} or {@code compromisos} and goes to it. */
    public void add(String lista) {
        List<Map<String, String>> rows = rows(lista);
        Map<String, String> row = new LinkedHashMap<>();
        if ("partes".equals(lista)) {
            row.put("tipo", TipoParte.PERSONA_MORAL.name());
        } else if ("apoyos".equals(lista)) {
            row.put("tipo", TipoApoyo.ESPECIE.name());
        }
        rows.add(row);
        foco = FacesContext.getCurrentInstance().isPostback()
                ? lista + ":" + (rows.size() - 1) + ("partes".equals(lista) ? ":nombre" : ":descripcion")
                : null;
    }

    /** Takes a row out. */
    public void remove(String lista, int index) {
        if ("partes".equals(lista)) {
            forma.removeParty(index);
        } else {
            rows(lista).remove(index);
        }
        foco = lista;
    }

    private List<Map<String, String>> rows(String lista) {
        return switch (lista) {
            case "partes" -> forma.getPartes();
            case "apoyos" -> forma.getApoyos();
            default -> forma.getCompromisos();
        };
    }

    /** What the legal area asks to correct, by clause. */
    public Map<String, List<ObservacionVista>> getObservaciones() {
        return observaciones;
    }

    /** The id to which the page goes after a row was added or taken out; null for none. */
    public String getFoco() {
        return foco;
    }

    public FormaConvenio getForma() {
        return forma;
    }

    /** The record as it was read, null while it is new. */
    public ConvenioVista getVista() {
        return vista;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }
}
