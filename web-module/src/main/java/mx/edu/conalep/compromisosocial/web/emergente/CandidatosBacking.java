package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatosVista;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** The students of the person's plantel in their order, each score explained; opening the page is put on record (R25). */
@Named("candidatosEmergente")
@RequestScoped
public class CandidatosBacking {
    @Inject
    private EmergenteConsulta consulta;

    @Inject
    private CandidatoConsulta candidatos;

    private String folio;
    private EmergenteVista vista;
    private CandidatosVista todos;
    private boolean fijos;

    /** Reads them. */
    public void load() {
        todos = candidatos.list(folio);
        vista = consulta.find(folio);
        fijos = candidatos.fixed(folio);
    }

    /** What the person may do in the programme now. */
    public AccionesEmergente getAcciones() {
        return AccionesEmergente.of(vista, ActorActual.get());
    }

    /** Whether a choice stands, so that nobody is corrected. */
    public boolean isFijos() {
        return fijos;
    }

    public List<CandidatoVista> getFilas() {
        return todos.orden();
    }

    /** Those who were withdrawn. */
    public List<CandidatoVista> getRetirados() {
        return todos.retirados();
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
