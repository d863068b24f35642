package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoPublico;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.convenio.service.ArchivoPublico;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.DocumentoVista;
import mx.edu.conalep.compromisosocial.convenio.service.PaginasConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.PublicaVista;
import mx.edu.conalep.compromisosocial.convenio.service.PublicacionService;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/**
 * Marking what is reserved in a signed convenio (Art. 21 IV): each page with its areas, drawn or typed, and why each is reserved. It
 * begins with the areas of the version before.
 */
@Named("publicacionConvenio")
@ViewScoped
public class PublicacionBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FICHA = "/convenio/ficha?faces-redirect=true&folio=";

    @Inject
    private PantallaService pantallas;

    @Inject
    private ConvenioConsulta consulta;

    @Inject
    private PublicacionService publicaciones;

    @Inject
    private PaginasConvenio paginas;

    @Inject
    private ArchivoPublico archivos;

    private String folio;
    private ConvenioVista vista;
    private PublicaVista anterior;
    private List<HojaConvenio> hojas;
    private MarcadoConvenio marcado;
    private final String clave = UUID.randomUUID().toString();

    /**
     * Reads the signed document and the version before.
     *
     * @return the record instead before the convenio is registered
     * @throws NotFoundException when another legal area answers for it
     */
    public String load() throws IOException {
        pantallas.reviewConvenio();
        publicaciones.requireMarker(folio);
        vista = consulta.find(folio);
        if (vista.vigencia() == Vigencia.SIN_REGISTRO) {
            return FICHA + folio;
        }
        anterior = last();
        marcado = new MarcadoConvenio(anterior);
        DocumentoVista firmado = vista.documentos().get(vista.documentos().size() - 1);
        String carpeta = "/archivo/paginas/" + vista.folio() + "/documento/" + firmado.id() + "/";
        hojas = HojaConvenio.of(paginas.sizes(firmado.sha256()), carpeta, List.of());
        return null;
    }

    private PublicaVista last() {
        List<PublicaVista> todas = publicaciones.list(folio);
        return todas.isEmpty() ? null : todas.get(todas.size() - 1);
    }

    /**
     * Proposes it to the second person.
     *
     * @throws ConflictException when another version was sent meanwhile; its areas are beside what is marked from then on
     */
    public String propose() {
        anterior = last();
        marcado.follow(folio, anterior);
        archivos.propose(folio, marcado.read(hojas.size()), marcado.getLeida(), clave);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        Avisos.info("convenios.publica.propuesta", folio);
        return FICHA + folio;
    }

    /** Why the version before was sent back; null when it was not. */
    public PublicaVista getDevuelta() {
        return anterior != null && anterior.estado() == EstadoPublico.DEVUELTA ? anterior : null;
    }

    public List<HojaConvenio> getHojas() {
        return hojas;
    }

    public MarcadoConvenio getMarcado() {
        return marcado;
    }

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
