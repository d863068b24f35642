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
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.ObservacionVista;
import mx.edu.conalep.compromisosocial.convenio.service.PlantillaVista;
import mx.edu.conalep.compromisosocial.convenio.service.RedaccionDePlantillaService;
import mx.edu.conalep.compromisosocial.convenio.service.VersionVista;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.CambioAjeno;

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
    private RenglonesRedaccion renglones;
    private List<Bloque> ajenos = List.of();
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
            begin(FormaConvenio.of(DatosConvenio.empty()));
            forma.getPartes().add(unidades.ownParty());
            forma.add("partes");
            forma.begin();
            return null;
        }
        show(consulta.find(getFolio()));
        requireOwn();
        begin(FormaConvenio.of(getVista().datos()));
        plantilla =
                getVista().plantilla() == null ? null : getVista().plantilla().clave();
        if (getVista().estado() == EstadoConvenio.OBSERVADO) {
            List<VersionVista> versiones = consulta.versions(getFolio());
            observaciones = versiones.get(versiones.size() - 1).observaciones().stream()
                    .collect(Collectors.groupingBy(ObservacionVista::clausula));
        }
        return getVista().estado().isEditable() && !getVista().origenTerminado() ? null : to("ficha");
    }

    private void begin(FormaConvenio vacia) {
        forma = vacia;
        renglones = new RenglonesRedaccion(forma);
    }

    /** Keeps what is typed. */
    public String save() {
        keep();
        return done("redaccion", kept(), getFolio());
    }

    /** Keeps what is typed and hands it to the legal area; what is missing is told, and so is that nothing changed. */
    public String send() {
        keep();
        Avisos.info(kept(), getFolio());
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
        if (TextoLibre.isBlank(plantilla)) {
            throw new RuleViolationException(new RuleViolation("convenio.plantilla.required", "plantilla"));
        }
        keep();
        DatosConvenio antes = getVista().datos();
        show(plantillas.use(getFolio(), getVista().version(), plantilla, sobrescribir));
        int llenadas = BloquesConvenio.changes(antes, getVista().datos()).size();
        String ninguna = sobrescribir ? "convenios.plantilla.iguales" : "convenios.plantilla.sinVacias";
        return done("redaccion", llenadas == 0 ? ninguna : "convenios.plantilla.usada", getFolio(), llenadas);
    }

    private String kept() {
        return getVista().estado() == EstadoConvenio.OBSERVADO ? "convenios.guardado.observado" : "convenios.guardado";
    }

    private void keep() {
        renglones.stay();
        if (getVista() == null) {
            forma.requireWritten(plantilla);
            show(convenios.create(forma.read(), clave));
            return;
        }
        LectorConvenio.Leido leido = forma.read();
        takeOver(consulta.find(getFolio()), leido.datos());
        show(convenios.update(getFolio(), getVista().version(), leido));
    }

    /** When it was kept elsewhere since it was read, what is kept is laid beside what is typed, and the next time gives way. */
    private void takeOver(ConvenioVista ahora, DatosConvenio tecleado) {
        int leida = getVista().version();
        ajenos = List.of();
        if (leida == ahora.version() || !ahora.estado().isEditable()) {
            return;
        }
        ajenos = BloquesConvenio.changes(ahora.datos(), tecleado);
        show(ahora);
        if (!ajenos.isEmpty()) {
            CambioAjeno.requireSame(leida, ahora.version(), getFolio());
        }
    }

    /** What is kept of a record that changed elsewhere beside what is typed, where they differ. */
    public List<Bloque> getAjenos() {
        return ajenos;
    }

    /** Adding rows and taking them out. */
    public RenglonesRedaccion getRenglones() {
        return renglones;
    }

    /** What the legal area asks to correct, by clause. */
    public Map<String, List<ObservacionVista>> getObservaciones() {
        return observaciones;
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
