package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mx.edu.conalep.compromisosocial.colecta.service.AcuseColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionService;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Asks once before a unit answers for itself: its acuse (Art. 12 III), or the zero declaration of its titular (Art. 14). */
@Named("respuestaColecta")
@ViewScoped
public class RespuestaColectaBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ACUSE = "acuse";
    private static final String CERO = "cero";

    @Inject
    private PantallaService pantallas;

    @Inject
    private ColectaConsulta consulta;

    @Inject
    private AcuseColectaService acuses;

    @Inject
    private AportacionService aportaciones;

    private String folio;
    private String acto;
    private ColectaVista vista;

    /**
     * Reads the colecta.
     *
     * @throws NotFoundException when there is no such act or colecta
     */
    public void load() {
        if (ACUSE.equals(acto)) {
            pantallas.acknowledgeColecta();
        } else if (CERO.equals(acto)) {
            pantallas.declareZeroInColecta();
        } else {
            throw new NotFoundException("colecta.notFound", folio);
        }
        vista = consulta.find(folio);
    }

    /** Does it. */
    public String confirm() {
        if (ACUSE.equals(acto)) {
            acuses.acknowledge(folio);
        } else {
            aportaciones.declareZero(folio);
        }
        String code = "colectas.hecho." + acto;
        Avisos.next(code, folio);
        return "/colecta/ficha?faces-redirect=true&folio=" + folio;
    }

    public ColectaVista getVista() {
        return vista;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }

    public String getActo() {
        return acto;
    }

    public void setActo(String acto) {
        this.acto = acto;
    }
}
