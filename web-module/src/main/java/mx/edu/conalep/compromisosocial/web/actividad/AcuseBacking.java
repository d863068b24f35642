package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.acuse.AcuseService;
import mx.edu.conalep.compromisosocial.actividad.service.acuse.AcuseVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;

/** The acuse of a submission on screen, with its QR and its PDF. */
@Named("acuseActividad")
@RequestScoped
public class AcuseBacking {
    @Inject
    private AcuseService acuses;

    @Inject
    private ActividadConsulta consulta;

    @Inject
    private PlantelConsulta planteles;

    private String folio;
    private Integer envio;
    private AcuseVista vista;
    private ZoneId zona;

    /** Reads the acuse. */
    public void load() {
        vista = acuses.find(folio, envio);
        zona = planteles.zona(consulta.find(folio).plantel());
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }

    /** Number of the submission; null for the last one. */
    public Integer getEnvio() {
        return envio;
    }

    public void setEnvio(Integer envio) {
        this.envio = envio;
    }

    public AcuseVista getVista() {
        return vista;
    }

    public ZoneId getZona() {
        return zona;
    }
}
