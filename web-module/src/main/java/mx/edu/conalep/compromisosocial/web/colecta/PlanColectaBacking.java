package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.colecta.service.ArchivoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.PlanConLineamientosService;
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
    private final PlanLeido leido = new PlanLeido();

    /**
     * Reads the plan, or begins one.
     *
     * @return the record instead, with the reason, when it was sent down
     */
    public String load() {
        pantallas.runColecta();
        boolean nueva = folio == null || folio.isBlank();
        vista = nueva ? null : consulta.find(folio);
        forma = saved();
        renglones = new RenglonesPlan(forma);
        if (nueva) {
            forma.addGoal();
            return null;
        }
        leido.read(forma, this::planteles);
        leido.readFiles(vista.documentos());
        return Imposible.leave(folio, Imposible.act(vista, "plan"));
    }

    /** The form of the plan as it was read last; an empty one of a new plan. */
    private FormaColecta saved() {
        FormaColecta empty = FormaColecta.empty(unidades.entidades().keySet());
        return vista == null
                ? empty
                : empty.with(vista.datos(), e -> planteles(e).size());
    }

    private List<String> planteles(String entidad) {
        return unidades.planteles(entidad).stream().map(PlantelBreve::clave).toList();
    }

    /** Keeps what is typed, and the lineamientos when there are some: both, or what is wrong with either is told at once. */
    public String save() throws IOException {
        renglones.go(null);
        see();
        ArchivoPresentado presentado = lineamientos.receive(archivos, vista == null ? null : folio);
        forma.send(() -> keep(presentado));
        Avisos.next("colectas.guardado", folio);
        return Imposible.ficha(folio);
    }

    /** How the plan stands now, before a file is looked at: one that was sent down is shown as such. */
    private void see() {
        if (vista != null) {
            vista = consulta.find(folio);
            leido.settle();
            Imposible.requirePlan(vista);
        }
    }

    /** What was kept elsewhere since it was read is taken over; of what both changed the person is told, and the next time it gives way. */
    private void keep(ArchivoPresentado presentado) {
        if (vista == null) {
            folio = planes.create(forma.read(this::planteles), presentado, clave);
            return;
        }
        leido.merge(forma, saved(), this::planteles);
        if (!leido.mergeFile(vista.documentos(), presentado.guardado())) {
            throw CambioAjeno.of(folio);
        }
        planes.update(folio, vista.version(), forma.read(this::planteles), presentado);
    }

    /** Rests it on a convenio; its parties of the sector productivo are the ally unless one is written. */
    public void choose(String convenio, String contrapartes) {
        forma.rest(convenio, contrapartes);
        renglones.go("convenio");
    }

    /** What was kept elsewhere meanwhile. */
    public PlanLeido getLeido() {
        return leido;
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
