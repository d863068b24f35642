package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoPublico;
import mx.edu.conalep.compromisosocial.convenio.service.AprobacionPublicaService;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.PaginasConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.PublicaVista;
import mx.edu.conalep.compromisosocial.convenio.service.PublicacionService;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * The second person's look at a public version (Art. 21 IV): the pages exactly as they will be published, why each area is reserved,
 * and the three acts: approve, send back, withdraw what is published.
 */
@Named("aprobacionConvenio")
@ViewScoped
public class AprobacionBacking extends PantallaConvenio {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private ConvenioConsulta consulta;

    @Inject
    private PublicacionService publicaciones;

    @Inject
    private AprobacionPublicaService aprobaciones;

    @Inject
    private PaginasConvenio paginas;

    private String motivo;
    private PublicaVista mostrada;
    private List<HojaConvenio> hojas;

    /**
     * Reads the version that waits for approval, else the one that is published.
     *
     * @return the record instead when there is none
     * @throws NotFoundException when another legal area answers for the convenio
     */
    public String load() throws IOException {
        pantallas.approvePublic();
        aprobaciones.requireSecond(getFolio());
        show(consulta.find(getFolio()));
        List<PublicaVista> todas = publicaciones.list(getFolio());
        mostrada = todas.stream()
                .filter(v -> v.estado() == EstadoPublico.PROPUESTA)
                .findFirst()
                .or(() -> todas.stream()
                        .filter(v -> v.estado() == EstadoPublico.APROBADA)
                        .findFirst())
                .orElse(null);
        if (mostrada == null) {
            return to("ficha");
        }
        String carpeta = "/archivo/paginas/" + getFolio() + "/publica/" + mostrada.numero() + "/";
        hojas = HojaConvenio.of(paginas.sizes(mostrada.sha256()), carpeta, mostrada.marcas());
        return null;
    }

    /**
     * Approves the version that is shown: from here on anybody reads it.
     *
     * @throws RuleViolationException while a reason to send it back is typed
     */
    public String approve() {
        if (motivo != null && !motivo.isBlank()) {
            throw new RuleViolationException(new RuleViolation("convenios.aprobacion.conMotivo", "motivo"));
        }
        requireAsShown();
        aprobaciones.approve(getFolio(), mostrada.numero());
        return done("ficha", "convenios.publica.aprobada", getFolio());
    }

    /** Sends it back to who marked it. */
    public String giveBack() {
        requireAsShown();
        aprobaciones.giveBack(getFolio(), mostrada.numero(), motivo);
        return done("ficha", "convenios.publica.devuelta", getFolio());
    }

    /** Withdraws what is published. */
    public String withdraw() {
        requireAsShown();
        aprobaciones.withdraw(getFolio(), mostrada.numero(), motivo);
        return done("ficha", "convenios.publica.retirada", getFolio());
    }

    /** When another person or window decided on the version first, the page shows that from now on; what is typed stays. */
    private void requireAsShown() {
        PublicaVista leida = mostrada;
        mostrada = publicaciones.list(getFolio()).stream()
                .filter(v -> v.numero() == leida.numero())
                .findFirst()
                .orElse(leida);
        if (mostrada.estado() != leida.estado()) {
            throw new ConflictException("convenios.aprobacion.pasada", getFolio());
        }
    }

    /** Whether it waits for approval. */
    public boolean isPropuesta() {
        return mostrada.estado() == EstadoPublico.PROPUESTA;
    }

    /** Whether the person marked it himself, so that another one approves it. */
    public boolean isPropia() {
        return mostrada.propuestaPor().equals(ActorActual.get().usuario());
    }

    /** What the public reads as its object. */
    public String getObjeto() {
        return mostrada.objeto() == null ? getVista().datos().objeto() : mostrada.objeto();
    }

    public List<HojaConvenio> getHojas() {
        return hojas;
    }

    public PublicaVista getMostrada() {
        return mostrada;
    }

    /** Why it is sent back or withdrawn. */
    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
