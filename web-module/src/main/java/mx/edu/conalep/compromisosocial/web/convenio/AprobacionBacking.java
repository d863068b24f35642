package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoPublico;
import mx.edu.conalep.compromisosocial.convenio.service.AprobacionPublicaService;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.PaginasConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.PublicaVista;
import mx.edu.conalep.compromisosocial.convenio.service.PublicacionService;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/**
 * The second person's look at a public version (Art. 21 IV): the pages exactly as they will be published, why each area is reserved,
 * and the three acts: approve, send back, withdraw what is published.
 */
@Named("aprobacionConvenio")
@ViewScoped
public class AprobacionBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FICHA = "/convenio/ficha?faces-redirect=true&folio=";

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

    private String folio;
    private String motivo;
    private ConvenioVista vista;
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
        aprobaciones.requireSecond(folio);
        vista = consulta.find(folio);
        List<PublicaVista> todas = publicaciones.list(folio);
        mostrada = todas.stream()
                .filter(v -> v.estado() == EstadoPublico.PROPUESTA)
                .findFirst()
                .or(() -> todas.stream()
                        .filter(v -> v.estado() == EstadoPublico.APROBADA)
                        .findFirst())
                .orElse(null);
        if (mostrada == null) {
            return FICHA + folio;
        }
        String carpeta = "/archivo/paginas/" + vista.folio() + "/publica/" + mostrada.numero() + "/";
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
        aprobaciones.approve(folio, mostrada.numero());
        return done("convenios.publica.aprobada");
    }

    /** Sends it back to who marked it. */
    public String giveBack() {
        aprobaciones.giveBack(folio, mostrada.numero(), motivo);
        return done("convenios.publica.devuelta");
    }

    /** Withdraws what is published. */
    public String withdraw() {
        aprobaciones.withdraw(folio, mostrada.numero(), motivo);
        return done("convenios.publica.retirada");
    }

    private String done(String code) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        Avisos.info(code, folio);
        return FICHA + folio;
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
        return mostrada.objeto() == null ? vista.datos().objeto() : mostrada.objeto();
    }

    public List<HojaConvenio> getHojas() {
        return hojas;
    }

    public PublicaVista getMostrada() {
        return mostrada;
    }

    public ConvenioVista getVista() {
        return vista;
    }

    /** Why it is sent back or withdrawn. */
    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }
}
