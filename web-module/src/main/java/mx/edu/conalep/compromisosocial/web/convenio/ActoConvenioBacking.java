package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoCompromiso;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.AdendaService;
import mx.edu.conalep.compromisosocial.convenio.service.CompromisoVista;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.RegistroConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.SeguimientoService;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/**
 * Asks once before an act on a convenio, naming its folio and what follows: its registration (R21.3), its early end, its renewal by an
 * addendum (R19), a note on one of its commitments (R8.4).
 */
@Named("actoConvenio")
@ViewScoped
public class ActoConvenioBacking extends PantallaConvenio {
    private static final long serialVersionUID = 1L;
    private static final String REGISTRO = "registro";
    private static final String SEGUIMIENTO = "seguimiento";
    private static final List<String> ACTOS = List.of(REGISTRO, SEGUIMIENTO, "terminacion", "adenda");

    @Inject
    private PantallaService pantallas;

    @Inject
    private ConvenioConsulta consulta;

    @Inject
    private RegistroConvenioService registro;

    @Inject
    private AdendaService adendas;

    @Inject
    private SeguimientoService seguimientos;

    private String acto;
    private Integer orden;
    private CompromisoVista compromiso;
    private final FormaActo forma = new FormaActo();
    private final String clave = UUID.randomUUID().toString();

    /**
     * Reads the convenio as the person is about to judge it.
     *
     * @return the record instead when the commitment is fulfilled already, or the convenio renews what was ended and is only read (R19)
     * @throws NotFoundException when there is no such act, convenio of the unit or commitment
     */
    public String load() {
        if (!ACTOS.contains(acto)) {
            throw new NotFoundException("convenio.notFound", getFolio());
        }
        if (isRegistro()) {
            pantallas.registerConvenio();
        } else {
            pantallas.writeConvenio();
        }
        show(consulta.find(getFolio()));
        if (!isRegistro()) {
            requireOwn();
        }
        if (isSeguimiento()) {
            compromiso = getVista().compromisos().stream()
                    .filter(c -> orden != null && c.orden() == orden)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("convenio.notFound", getFolio()));
            if (compromiso.estado() == EstadoCompromiso.CUMPLIDO) {
                Avisos.warnNext("convenio.compromiso.cumplido", orden);
                return to("ficha");
            }
        }
        return getVista().origenTerminado() ? to("ficha") : null;
    }

    /** Registers it under its yearly folio. */
    public String register() {
        String expediente = getFolio();
        requireAsRead(consulta.find(expediente), EstadoConvenio.REGISTRADO);
        show(registro.register(expediente, getVista().version()));
        return done("ficha", "convenios.registrado", getFolio(), expediente);
    }

    /** Ends it early. */
    public String terminate() {
        requireAsRead(consulta.find(getFolio()), EstadoConvenio.TERMINADO);
        registro.terminate(getFolio(), getVista().version(), forma.getMotivo(), forma.dayAndReason());
        return done("ficha", "convenios.terminado", getFolio());
    }

    /** Begins its addendum and goes on to write it, while it could be ended as well. */
    public String renew() {
        String primero = getFolio();
        requireAsRead(consulta.find(primero), EstadoConvenio.TERMINADO);
        show(adendas.begin(primero, getVista().version()));
        return done("redaccion", "convenios.adenda.comenzada", getFolio(), primero);
    }

    /** Adds a note to the commitment. */
    public String follow() {
        seguimientos.follow(getFolio(), orden, forma.getMotivo(), forma.isCumplido(), clave);
        String told = forma.isCumplido() ? "convenios.cumplido" : "convenios.anotado";
        return done("ficha", told, getFolio(), orden);
    }

    public boolean isRegistro() {
        return REGISTRO.equals(acto);
    }

    public boolean isSeguimiento() {
        return SEGUIMIENTO.equals(acto);
    }

    public FormaActo getForma() {
        return forma;
    }

    public CompromisoVista getCompromiso() {
        return compromiso;
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
}
