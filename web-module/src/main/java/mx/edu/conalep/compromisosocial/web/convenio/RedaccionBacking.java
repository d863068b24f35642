package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ObservacionVista;
import mx.edu.conalep.compromisosocial.convenio.service.RedaccionDePlantillaService;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/** Writing a convenio: a draft is kept as often as one likes, then it goes to its legal area (R21.1, R21.2). */
@Named("redaccionConvenio")
@ViewScoped
public class RedaccionBacking extends PantallaConvenio {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private EnvioRevision envio;

    @Inject
    private RedaccionDePlantillaService plantillas;

    @Inject
    private UnidadConvenio unidades;

    @Inject
    private GuardadoBorrador guardado;

    @Inject
    private ObservacionesPendientes pendientes;

    @Inject
    private DescarteConvenio descarte;

    private FormaConvenio forma;
    private Map<String, List<ObservacionVista>> observaciones = Map.of();
    private RenglonesRedaccion renglones;
    private UsoPlantilla uso;

    /**
     * Reads the draft, or begins one.
     *
     * @return the record instead when it is not written any more
     * @throws NotFoundException when it is of another unit
     */
    public String load() {
        pantallas.writeConvenio();
        uso = new UsoPlantilla(plantillas.offered());
        if (!guardado.open(this)) {
            begin(FormaConvenio.of(DatosConvenio.empty()));
            forma.getPartes().add(unidades.ownParty());
            forma.add("partes");
            forma.begin();
            return null;
        }
        requireOwn();
        begin(FormaConvenio.of(getVista().datos()));
        uso.show(getVista());
        observaciones = pendientes.of(getVista());
        return getVista().estado().isEditable() && !getVista().origenTerminado() ? null : to("ficha");
    }

    private void begin(FormaConvenio vacia) {
        forma = vacia;
        renglones = new RenglonesRedaccion(forma);
    }

    /** Keeps what is typed. */
    public String save() {
        keep();
        return done("redaccion", EnvioRevision.kept(getVista()), getFolio());
    }

    /** Keeps what is typed and hands it to the legal area; what is missing is told, and it is asked once when nothing changed. */
    public String send() {
        keep();
        return envio.send(this) ? done("ficha", "convenios.enviado", getFolio()) : null;
    }

    /**
     * Keeps what is typed and fills its clauses from the template that is chosen.
     *
     * @param sobrescribir whether also those that are written
     */
    public String fill(boolean sobrescribir) {
        String plantilla = uso.required();
        keep();
        DatosConvenio antes = getVista().datos();
        show(plantillas.use(getFolio(), getVista().version(), plantilla, sobrescribir));
        int llenadas = BloquesConvenio.changes(antes, getVista().datos()).size();
        return done("redaccion", UsoPlantilla.told(llenadas, sobrescribir), getFolio(), llenadas);
    }

    /** Discards the draft with what is typed, and goes to the list. */
    public String discard() {
        return descarte.discard(this);
    }

    private void keep() {
        renglones.stay();
        guardado.keep(this, forma, uso.getPlantilla());
    }

    /** What is kept of a record that changed elsewhere beside what is typed, where they differ. */
    public List<Bloque> getAjenos() {
        return guardado.ajenos();
    }

    /** What the form took over of what was kept elsewhere, in words; null for nothing. */
    public String getTomado() {
        return guardado.tomado();
    }

    /** The handing over, with what it asks. */
    public EnvioRevision getEnvio() {
        return envio;
    }

    /** Adding rows and taking them out. */
    public RenglonesRedaccion getRenglones() {
        return renglones;
    }

    /** What the legal area asks to correct, by clause. */
    public Map<String, List<ObservacionVista>> getObservaciones() {
        return observaciones;
    }

    /** The templates to choose from, and the one that is chosen. */
    public UsoPlantilla getUso() {
        return uso;
    }

    public FormaConvenio getForma() {
        return forma;
    }
}
