package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosDonacion;
import mx.edu.conalep.compromisosocial.emergente.service.DonacionService;
import mx.edu.conalep.compromisosocial.emergente.service.DonacionVista;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.emergente.service.formato.LectorEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.formato.Lectura;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/** Noting a donation in kind (Art. 15), or taking one back with a reason. */
@Named("donacionEmergente")
@ViewScoped
public class DonacionBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private EmergenteConsulta consulta;

    @Inject
    private DonacionService donaciones;

    private String folio;
    private Integer revierte;
    private String motivo;
    private EmergenteVista vista;
    private DonacionVista original;
    private final String clave = UUID.randomUUID().toString();
    private final Map<String, String> datos = new LinkedHashMap<>();

    /**
     * Reads the programme, and the donation to take back.
     *
     * @return the record instead when it does not run, or nothing is there to take back
     * @throws NotFoundException when it is none of the plantel
     */
    public String load() {
        pantallas.captureEmergente();
        vista = consulta.find(folio);
        if (revierte != null) {
            original = donaciones.reversible(folio, revierte).orElse(null);
        }
        boolean open = vista.estado() == EstadoColecta.EN_CURSO && (revierte == null || original != null);
        return open ? null : record();
    }

    /** Keeps the donation. */
    public String save() {
        List<RuleViolation> faltas = new ArrayList<>();
        DatosDonacion read = LectorEmergente.donation(
                new LectorObjeto(JsonTecleado.object(datos).build(), faltas));
        Lectura<DatosDonacion> leida = new Lectura<>(read, faltas);
        int numero = donaciones.capture(folio, leida, clave).numero();
        Avisos.next("emergentes.donativo.guardado", numero, folio);
        return record();
    }

    /** Takes it back. */
    public String reverse() {
        donaciones.reverse(folio, revierte, motivo);
        Avisos.next("emergentes.donativo.revertido", revierte, folio);
        return record();
    }

    private String record() {
        return "/emergente/ficha?faces-redirect=true&folio=" + folio;
    }

    /** What is typed, by the names of the API. */
    public Map<String, String> getDatos() {
        return datos;
    }

    /** The donation that is taken back; null to note a new one. */
    public DonacionVista getOriginal() {
        return original;
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

    /** Number of the donation that is taken back, null to note a new one. */
    public Integer getRevierte() {
        return revierte;
    }

    public void setRevierte(Integer revierte) {
        this.revierte = revierte;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
