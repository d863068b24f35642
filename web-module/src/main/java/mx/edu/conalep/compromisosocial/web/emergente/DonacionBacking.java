package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.emergente.service.DonacionConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.DonacionService;
import mx.edu.conalep.compromisosocial.emergente.service.DonacionVista;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.emergente.service.Existencia;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Noting a donation in kind (Art. 15), or taking one back with a reason. */
@Named("donacionEmergente")
@ViewScoped
public class DonacionBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private EmergenteConsulta programas;

    @Inject
    private DonacionConsulta consulta;

    @Inject
    private DonacionService donaciones;

    private String folio;
    private Integer revierte;
    private String motivo;
    private EmergenteVista vista;
    private DonacionVista original;
    private Existencia existencia;
    private final FormaDonacion forma = new FormaDonacion();

    /**
     * Reads the programme, and the donation to take back.
     *
     * @return the record instead, with the reason, when it does not run, or nothing is there to take back
     * @throws NotFoundException when it is none of the plantel
     */
    public String load() {
        pantallas.captureEmergente();
        vista = programas.find(folio);
        if (revierte != null) {
            original = donaciones.reversible(folio, revierte).orElse(null);
        }
        if (revierte != null && original == null) {
            Avisos.warnNext("emergente.donacion.revertida", revierte);
            return record();
        }
        if (vista.estado() != EstadoColecta.EN_CURSO) {
            Avisos.warnNext("emergentes.donativo.sinCurso", folio);
            return record();
        }
        existencia = original == null ? null : stock();
        return null;
    }

    private Existencia stock() {
        return donaciones.stock(folio).stream()
                .filter(e -> e.clave().equals(original.datos().clave()))
                .findFirst()
                .orElse(null);
    }

    /** Keeps the donation; one that is on record with the same article, amount, donor and day is shown first. */
    public String save() {
        return forma.asks(consulta.equal(folio, forma.read().datos()).orElse(null)) ? null : saveAlso();
    }

    /** Keeps it beside the one that says the same. */
    public String saveAlso() {
        int numero = donaciones.capture(folio, forma.read(), forma.clave()).numero();
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

    /** What is typed. */
    public FormaDonacion getForma() {
        return forma;
    }

    /** What there is of the article of the donation that is taken back, and what nobody holds of it. */
    public Existencia getExistencia() {
        return existencia;
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
