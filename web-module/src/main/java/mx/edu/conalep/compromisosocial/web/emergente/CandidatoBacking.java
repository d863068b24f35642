package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoService;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.CambioAjeno;

/** Capturing a student, or correcting him (Art. 15): the least with which his plantel tells him apart, and an answer to each criterion. */
@Named("candidatoEmergente")
@ViewScoped
public class CandidatoBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private EmergenteConsulta consulta;

    @Inject
    private CandidatoConsulta candidatos;

    @Inject
    private CandidatoService captura;

    private String folio;
    private Integer numero;
    private EmergenteVista vista;
    private FormaCandidato forma;
    private boolean fijo;
    private final String clave = UUID.randomUUID().toString();

    /**
     * Reads the criteria, and the student when he is corrected.
     *
     * @return the record instead when it takes no candidates now, the list when he is not corrected any more
     */
    public String load() {
        pantallas.captureEmergente();
        vista = consulta.find(folio);
        if (!AccionesEmergente.of(vista, ActorActual.get()).isCapturar()) {
            return "/emergente/ficha?faces-redirect=true&folio=" + folio;
        }
        forma = FormaCandidato.empty(vista.criterios());
        return numero == null ? null : correct();
    }

    private String correct() {
        CandidatoVista candidato = candidatos.find(folio, numero);
        if (candidato.retiro() != null) {
            return list();
        }
        forma = FormaCandidato.of(vista.criterios(), candidato);
        fijo = candidatos.fixed(folio);
        return null;
    }

    /** Keeps him and goes to the list. */
    public String save() {
        keep();
        return list();
    }

    /** Keeps him and begins the next one. */
    public String saveAndNext() {
        keep();
        return "/emergente/candidato?faces-redirect=true&folio=" + folio;
    }

    private void keep() {
        takeOver();
        CandidatoVista kept = numero == null
                ? captura.capture(folio, forma.read(), clave)
                : captura.correct(folio, numero, forma.getVersion(), forma.read());
        Avisos.nextOf(forma.getTomado());
        Avisos.next(
                "emergentes.candidato.guardado",
                kept.numero(),
                Numeros.plain(kept.lugar().puntaje().total()),
                kept.lugar().lugar());
    }

    /**
     * What was kept elsewhere since it was read is taken where nobody touched it here; what both changed is laid side by side, and the next
     * time gives way. Nobody's data are read for that
     * unless they changed (R25).
     */
    private void takeOver() {
        vista = consulta.find(folio);
        if (forma.follow(vista.criterios())) {
            throw new ConflictException("emergentes.candidato.criterios.cambio", folio);
        }
        if (numero != null && candidatos.version(folio, numero) != forma.getVersion()) {
            int leida = forma.getVersion();
            forma.follow(candidatos.find(folio, numero));
            if (!forma.getAjenos().isEmpty()) {
                CambioAjeno.requireSame(leida, forma.getVersion(), Messages.text("emergentes.candidato.este", numero));
            }
        }
    }

    private String list() {
        return "/emergente/candidatos?faces-redirect=true&folio=" + folio;
    }

    /** What is typed. */
    public FormaCandidato getForma() {
        return forma;
    }

    /** Whether a choice rests on the order, so that he is read and not corrected. */
    public boolean isFijo() {
        return fijo;
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

    /** Number of the student who is corrected, null to capture one. */
    public Integer getNumero() {
        return numero;
    }

    public void setNumero(Integer numero) {
        this.numero = numero;
    }
}
