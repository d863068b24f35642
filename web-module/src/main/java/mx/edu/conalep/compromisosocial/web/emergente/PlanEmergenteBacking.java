package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.emergente.service.ArchivoEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.emergente.service.PlanConSolicitudService;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoPresentado;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelBreve;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.CambioAjeno;

/** The plan of a programme (Art. 15): kept as often as one likes until it is sent down; its request is received beside it. */
@Named("planEmergente")
@ViewScoped
public class PlanEmergenteBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private PlanConSolicitudService planes;

    @Inject
    private EmergenteConsulta consulta;

    @Inject
    private ArchivoEmergente archivos;

    @Inject
    private PlantelConsulta organizacion;

    private String folio;
    private EmergenteVista vista;
    private FormaEmergente forma;
    private transient Part archivo;
    private ArchivoPresentado solicitud = ArchivoPresentado.none();
    private final String clave = UUID.randomUUID().toString();

    /**
     * Reads the plan, or begins one.
     *
     * @return the record instead when it was sent down
     * @throws NotFoundException when it is of another unit
     */
    public String load() {
        pantallas.planEmergente();
        if (folio == null || folio.isBlank()) {
            forma = FormaEmergente.empty(offered());
            return null;
        }
        vista = consulta.find(folio);
        if (!vista.propio()) {
            throw new NotFoundException("emergente.notFound", folio);
        }
        forma = FormaEmergente.of(vista.datos(), offered());
        return vista.estado() == EstadoColecta.PLANEADA ? null : "/emergente/ficha?faces-redirect=true&folio=" + folio;
    }

    /** The planteles to choose from; none for a plantel, which plans for itself. */
    private List<PlantelBreve> offered() {
        return ActorActual.get().ambito().plantel() == null ? organizacion.brief() : List.of();
    }

    /** Keeps what is typed, and the request when there is one: both, or what is wrong with either is told at once. */
    public String save() throws IOException {
        receive();
        if (vista == null) {
            folio = planes.create(forma.read(), solicitud, clave);
        } else {
            takeOver();
            planes.update(folio, vista.version(), forma.read(), solicitud);
            Avisos.nextOf(forma.getTomado());
        }
        Avisos.next("emergentes.guardado", folio);
        return "/emergente/ficha?faces-redirect=true&folio=" + folio;
    }

    /**
     * When the plan was kept elsewhere since it was read, the form takes what it did not touch; what both changed is laid beside what is
     * typed, and the next time it gives way.
     */
    private void takeOver() {
        EmergenteVista leida = vista;
        vista = consulta.find(folio);
        forma.merge(leida.datos(), vista.datos());
        forma.mergeRequest(leida.documentos(), vista.documentos(), solicitud.guardado());
        if (!forma.getAjenos().isEmpty()) {
            throw CambioAjeno.of(folio);
        }
    }

    private void receive() throws IOException {
        if (archivo == null || archivo.getSize() == 0) {
            solicitud = solicitud.or(ArchivoPresentado.none());
            return;
        }
        try (InputStream in = archivo.getInputStream()) {
            solicitud =
                    solicitud.or(archivos.present(vista == null ? null : folio, archivo.getSubmittedFileName(), in));
        }
        archivo = null;
    }

    /** What is typed. */
    public FormaEmergente getForma() {
        return forma;
    }

    /** The record as it was read, null while it is new. */
    public EmergenteVista getVista() {
        return vista;
    }

    /** Name of the request that waits to be kept with the plan; null for none. */
    public String getPresentado() {
        return solicitud.guardado() == null ? null : solicitud.guardado().nombre();
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
