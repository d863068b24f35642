package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.ObservacionVista;
import mx.edu.conalep.compromisosocial.convenio.service.PlantillaVista;
import mx.edu.conalep.compromisosocial.convenio.service.RedaccionDePlantillaService;
import mx.edu.conalep.compromisosocial.convenio.service.VersionVista;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Writing a convenio: a draft is kept as often as one likes, then it goes to its legal area (R21.1, R21.2). */
@Named("redaccionConvenio")
@ViewScoped
public class RedaccionBacking extends PantallaConvenio {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private ConvenioService convenios;

    @Inject
    private ConvenioConsulta consulta;

    @Inject
    private RedaccionDePlantillaService plantillas;

    @Inject
    private UnidadConvenio unidades;

    private FormaConvenio forma;
    private Map<String, List<ObservacionVista>> observaciones = Map.of();
    private final String clave = UUID.randomUUID().toString();
    private String foco;
    private String plantilla;
    private List<PlantillaVista> ofrecidas = List.of();

    /**
     * Reads the draft, or begins one.
     *
     * @return the record instead when it is not written any more
     * @throws NotFoundException when it is of another unit
     */
    public String load() {
        pantallas.writeConvenio();
        ofrecidas = plantillas.offered();
        if (getFolio() == null || getFolio().isBlank()) {
            forma = FormaConvenio.of(DatosConvenio.empty());
            forma.getPartes().add(unidades.ownParty());
            forma.add("partes");
            return null;
        }
        show(consulta.find(getFolio()));
        requireOwn();
        forma = FormaConvenio.of(getVista().datos());
        plantilla =
                getVista().plantilla() == null ? null : getVista().plantilla().clave();
        if (getVista().estado() == EstadoConvenio.OBSERVADO) {
            List<VersionVista> versiones = consulta.versions(getFolio());
            observaciones = versiones.get(versiones.size() - 1).observaciones().stream()
                    .collect(Collectors.groupingBy(ObservacionVista::clausula));
        }
        return getVista().estado().isEditable() && !getVista().origenTerminado() ? null : to("ficha");
    }

    /** Keeps what is typed. */
    public String save() {
        keep();
        return done("redaccion", "convenios.guardado", getFolio());
    }

    /** Keeps what is typed and hands it to the legal area; what is missing is told, and so is that nothing changed. */
    public String send() {
        keep();
        Avisos.info("convenios.guardado", getFolio());
        show(convenios.sendToLegalReview(getFolio(), getVista().version()));
        VersionVista.warning(consulta.versions(getFolio())).ifPresent(Avisos::warnNextOf);
        return done("ficha", "convenios.enviado", getFolio());
    }

    /**
     * Keeps what is typed and fills its clauses from the template that is chosen.
     *
     * @param sobrescribir whether also those that are written
     */
    public String fill(boolean sobrescribir) {
        keep();
        String clave = plantilla == null || plantilla.isBlank() ? null : plantilla;
        show(plantillas.use(getFolio(), getVista().version(), clave, sobrescribir));
        return done("redaccion", "convenios.plantilla.usada", getFolio());
    }

    private void keep() {
        foco = null;
        show(
                getVista() == null
                        ? convenios.create(forma.read(), clave)
                        : convenios.update(getFolio(), getVista().version(), forma.read()));
    }

    /** Adds a row to {@code partes}, {@code apoyos} or {@code compromisos} and goes to it. */
    public void add(String lista) {
        foco = forma.add(lista);
    }

    /** Takes a row out. */
    public void remove(String lista, int index) {
        forma.remove(lista, index);
        foco = lista;
    }

    /** What the legal area asks to correct, by clause. */
    public Map<String, List<ObservacionVista>> getObservaciones() {
        return observaciones;
    }

    /** The id to which the page goes after a row was added or taken out; null for none. */
    public String getFoco() {
        return foco;
    }

    /** The templates to choose from. */
    public List<PlantillaVista> getOfrecidas() {
        return ofrecidas;
    }

    public String getPlantilla() {
        return plantilla;
    }

    public void setPlantilla(String plantilla) {
        this.plantilla = plantilla;
    }

    public FormaConvenio getForma() {
        return forma;
    }
}
