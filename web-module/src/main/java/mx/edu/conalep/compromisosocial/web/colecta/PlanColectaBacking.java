package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
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
    private final LineamientosDeForma lineamientos = new LineamientosDeForma();
    private final String clave = UUID.randomUUID().toString();
    private RenglonesPlan renglones;

    /**
     * Reads the plan, or begins one.
     *
     * @return the record instead when it was sent down
     */
    public String load() {
        pantallas.runColecta();
        forma = FormaColecta.empty(unidades.entidades().keySet());
        renglones = new RenglonesPlan(forma);
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
        renglones.go(null);
        ArchivoPresentado presentado = lineamientos.receive(archivos, vista == null ? null : folio);
        forma.send(() -> keep(presentado));
        Avisos.next("colectas.guardado", folio);
        return "/colecta/ficha?faces-redirect=true&folio=" + folio;
    }

    private void keep(ArchivoPresentado presentado) {
        if (vista == null) {
            folio = planes.create(read(), presentado, clave);
        } else {
            requireSame();
            planes.update(folio, vista.version(), read(), presentado);
        }
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

    /** Rests it on a convenio; its parties of the sector productivo are the ally unless one is written. */
    public void choose(String convenio, String contrapartes) {
        forma.getDatos().put("convenio", convenio);
        String aliado = forma.getDatos().get("aliado");
        if (aliado == null || aliado.isBlank()) {
            forma.getDatos().put("aliado", contrapartes);
        }
        renglones.go("convenio");
    }

    /** Adding rows and taking them out. */
    public RenglonesPlan getRenglones() {
        return renglones;
    }

    public FormaColecta getForma() {
        return forma;
    }

    /** The record as it was read, null while it is new. */
    public ColectaVista getVista() {
        return vista;
    }

    /** The lineamientos of this form. */
    public LineamientosDeForma getLineamientos() {
        return lineamientos;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }
}
