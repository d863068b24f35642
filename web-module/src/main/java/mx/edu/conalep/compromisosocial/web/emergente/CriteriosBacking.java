package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mx.edu.conalep.compromisosocial.emergente.service.CriterioService;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.CambioAjeno;

/** Writing the criteria of vulnerability of a programme (Art. 15); the sum of their weights is told as it stands. */
@Named("criteriosEmergente")
@ViewScoped
public class CriteriosBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private EmergenteConsulta consulta;

    @Inject
    private CriterioService criterios;

    private String folio;
    private EmergenteVista vista;
    private FormaCriterios forma;

    /**
     * Reads the criteria, or begins with an empty one.
     *
     * @return the record instead when they are fixed
     * @throws NotFoundException when it is of another unit
     */
    public String load() {
        pantallas.planEmergente();
        vista = consulta.find(folio);
        if (!vista.propio()) {
            throw new NotFoundException("emergente.notFound", folio);
        }
        forma = FormaCriterios.of(vista.criterios());
        return AccionesEmergente.of(vista, ActorActual.get()).isCriterios()
                ? null
                : "/emergente/ficha?faces-redirect=true&folio=" + folio;
    }

    /** Keeps them. */
    public String save() {
        forma.stay();
        takeOver();
        criterios.weigh(folio, vista.version(), forma.read());
        Avisos.next("emergentes.criterios.guardados", folio);
        return "/emergente/ficha?faces-redirect=true&folio=" + folio;
    }

    /** When they were kept elsewhere since they were read, those are laid beside what is typed, and the next time they give way. */
    private void takeOver() {
        EmergenteVista leida = vista;
        vista = consulta.find(folio);
        forma.compare(leida.criterios().equals(vista.criterios()) ? null : vista.criterios());
        if (!forma.getAjenos().isEmpty()) {
            CambioAjeno.requireSame(leida.version(), vista.version(), folio);
        }
    }

    /** What is typed. */
    public FormaCriterios getForma() {
        return forma;
    }

    public EmergenteVista getVista() {
        return vista;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }
}
