package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.ArchivoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.PlanConLineamientosService;
import mx.edu.conalep.compromisosocial.colecta.service.formato.LectorColecta;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoPresentado;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelBreve;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.CambioAjeno;

/** The plan of a colecta (Art. 12 I to III): kept as often as one likes until it is sent down; its lineamientos are received beside it. */
@Named("planColecta")
@ViewScoped
public class PlanColectaBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private PlanConLineamientosService planes;

    @Inject
    private ColectaConsulta consulta;

    @Inject
    private ArchivoColecta archivos;

    @Inject
    private UnidadesColecta unidades;

    private String folio;
    private ColectaVista vista;
    private FormaColecta forma;
    private transient Part archivo;
    private ArchivoPresentado lineamientos = ArchivoPresentado.none();
    private final String clave = UUID.randomUUID().toString();
    private String foco;

    /**
     * Reads the plan, or begins one.
     *
     * @return the record instead when it was sent down
     */
    public String load() {
        pantallas.runColecta();
        forma = FormaColecta.empty(unidades.entidades().keySet());
        if (folio == null || folio.isBlank()) {
            forma.addGoal();
            return null;
        }
        vista = consulta.find(folio);
        forma.with(vista.datos(), e -> unidades.planteles(e).size());
        return vista.estado() == EstadoColecta.PLANEADA ? null : "/colecta/ficha?faces-redirect=true&folio=" + folio;
    }

    /** Keeps what is typed, and the lineamientos when there are some: both, or what is wrong with either is told at once. */
    public String save() throws IOException {
        foco = null;
        receive();
        if (vista == null) {
            folio = planes.create(read(), lineamientos, clave);
        } else {
            requireSame();
            planes.update(folio, vista.version(), read(), lineamientos);
        }
        Avisos.next("colectas.guardado", folio);
        return "/colecta/ficha?faces-redirect=true&folio=" + folio;
    }

    /** When the plan was kept elsewhere since it was read, the person is told, and the next time it gives way. */
    private void requireSame() {
        int leida = vista.version();
        vista = consulta.find(folio);
        CambioAjeno.requireSame(leida, vista.version(), folio);
    }

    private LectorColecta.Leido read() {
        return forma.read(
                e -> unidades.planteles(e).stream().map(PlantelBreve::clave).toList());
    }

    private void receive() throws IOException {
        if (archivo == null || archivo.getSize() == 0) {
            lineamientos = lineamientos.or(ArchivoPresentado.none());
            return;
        }
        try (InputStream in = archivo.getInputStream()) {
            lineamientos =
                    lineamientos.or(archivos.present(vista == null ? null : folio, archivo.getSubmittedFileName(), in));
        }
        archivo = null;
    }

    /** Adds a part of the goal and goes to it. */
    public void addGoal() {
        forma.addGoal();
        foco = "metas:" + (forma.getMetas().size() - 1) + ":tipo";
    }

    /** Adds a cut-off day and goes to it. */
    public void addCut() {
        forma.addCut(null);
        foco = "cronograma_cortes:" + (forma.getCortes().size() - 1) + ":valor";
    }

    /** Takes a part of the goal out. */
    public void removeGoal(int index) {
        forma.getMetas().remove(index);
        foco = "metas";
    }

    /** Takes a cut-off day out. */
    public void removeCut(int index) {
        forma.getCortes().remove(index);
        foco = "cronograma_cortes";
    }

    /** Rests it on a convenio; its parties of the sector productivo are the ally unless one is written. */
    public void choose(String convenio, String contrapartes) {
        forma.getDatos().put("convenio", convenio);
        String aliado = forma.getDatos().get("aliado");
        if (aliado == null || aliado.isBlank()) {
            forma.getDatos().put("aliado", contrapartes);
        }
        foco = "convenio";
    }

    /** The id to which the page goes after a row was added or taken out; null for none. */
    public String getFoco() {
        return foco;
    }

    public FormaColecta getForma() {
        return forma;
    }

    /** The record as it was read, null while it is new. */
    public ColectaVista getVista() {
        return vista;
    }

    /** Name of the lineamientos that wait to be kept with the plan; null for none. */
    public String getPresentado() {
        return lineamientos.guardado() == null ? null : lineamientos.guardado().nombre();
    }

    public Part getArchivo() {
        return archivo;
    }

    public void setArchivo(Part archivo) {
        this.archivo = archivo;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }
}
