package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.SensibilizacionService;
import mx.edu.conalep.compromisosocial.colecta.service.SensibilizacionVista;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Asks once, for the reason, before an act of sensitising that was taken down by mistake is annulled (Art. 12 IV). */
@Named("anulacionColecta")
@ViewScoped
public class AnulacionBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private ColectaConsulta consulta;

    @Inject
    private SensibilizacionService sensibilizaciones;

    private String folio;
    private long id;
    private String motivo;
    private ColectaVista vista;
    private SensibilizacionVista acto;

    /**
     * Reads the act.
     *
     * @return the record instead when it is annulled already, or its colecta is closed
     * @throws NotFoundException when there is no such act of the plantel
     */
    public String load() {
        pantallas.contributeToColecta();
        vista = consulta.find(folio);
        acto = sensibilizaciones.find(folio, id);
        return vista.estado().isAbierta() && !acto.anulada() ? null : ficha();
    }

    /** Takes it out of the account. */
    public String confirm() {
        sensibilizaciones.annul(folio, id, motivo);
        Avisos.next("colectas.sensibilizacion.anulada", folio);
        return ficha();
    }

    private String ficha() {
        return "/colecta/ficha?faces-redirect=true&folio=" + folio;
    }

    public SensibilizacionVista getActo() {
        return acto;
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

    /** Number of the act, as the API tells it. */
    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
