package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.service.CompromisoVista;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.RegistroConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.SeguimientoService;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/**
 * Asks once before an act on a convenio, naming its folio and what follows: its registration (R21.3), its early end, a note on
 * one of its commitments (R8.4).
 */
@Named("actoConvenio")
@ViewScoped
public class ActoConvenioBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String REGISTRO = "registro";
    private static final String SEGUIMIENTO = "seguimiento";
    private static final List<String> ACTOS = List.of(REGISTRO, SEGUIMIENTO, "terminacion");

    @Inject
    private PantallaService pantallas;

    @Inject
    private ConvenioConsulta consulta;

    @Inject
    private RegistroConvenioService registro;

    @Inject
    private SeguimientoService seguimientos;

    private String folio;
    private String acto;
    private Integer orden;
    private String motivo;
    private String fecha;
    private boolean cumplido;
    private ConvenioVista vista;
    private CompromisoVista compromiso;

    /**
     * Reads the convenio as the person is about to judge it.
     *
     * @throws NotFoundException when there is no such act, convenio of the unit or commitment
     */
    public void load() {
        if (!ACTOS.contains(acto)) {
            throw new NotFoundException("convenio.notFound", folio);
        }
        if (isRegistro()) {
            pantallas.registerConvenio();
        } else {
            pantallas.writeConvenio();
        }
        vista = consulta.find(folio);
        if (!isRegistro() && !vista.propio()) {
            throw new NotFoundException("convenio.notFound", folio);
        }
        if (isSeguimiento()) {
            compromiso = vista.compromisos().stream()
                    .filter(c -> orden != null && c.orden() == orden)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("convenio.notFound", folio));
        }
    }

    /** Registers it under its yearly folio. */
    public String register() {
        ConvenioVista registrado = registro.register(folio, vista.version());
        return done("convenios.registrado", registrado.folio(), registrado.folio(), folio);
    }

    /** Ends it early. */
    public String terminate() {
        registro.terminate(folio, vista.version(), motivo, LectorFecha.read(fecha, "fecha"));
        return done("convenios.terminado", folio, folio);
    }

    /** Adds a note to the commitment. */
    public String follow() {
        seguimientos.follow(folio, orden, motivo, cumplido);
        return done(cumplido ? "convenios.cumplido" : "convenios.anotado", folio, folio, orden);
    }

    private String done(String code, String destino, Object... args) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        Avisos.info(code, args);
        return "/convenio/ficha?faces-redirect=true&folio=" + destino;
    }

    public boolean isRegistro() {
        return REGISTRO.equals(acto);
    }

    public boolean isSeguimiento() {
        return SEGUIMIENTO.equals(acto);
    }

    public CompromisoVista getCompromiso() {
        return compromiso;
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

    public String getActo() {
        return acto;
    }

    public void setActo(String acto) {
        this.acto = acto;
    }

    public Integer getOrden() {
        return orden;
    }

    public void setOrden(Integer orden) {
        this.orden = orden;
    }

    /** The cause of the end, or the note. */
    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    public String getFecha() {
        return fecha;
    }

    public void setFecha(String fecha) {
        this.fecha = fecha;
    }

    public boolean isCumplido() {
        return cumplido;
    }

    public void setCumplido(boolean cumplido) {
        this.cumplido = cumplido;
    }
}
