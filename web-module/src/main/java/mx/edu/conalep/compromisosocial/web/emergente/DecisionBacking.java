package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionService;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionVista;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** The titular approves a choice or sends it back; later he may take back what one student got (Art. 15). */
@Named("decisionEmergente")
@ViewScoped
public class DecisionBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private AsignacionConsulta consulta;

    @Inject
    private AsignacionService asignaciones;

    @Inject
    private EmergenteConsulta programas;

    private String folio;
    private int numero;
    private Integer candidato;
    private String motivo;
    private LecturaDecision lectura;

    /**
     * Reads the choice; the view is put on record.
     *
     * @throws NotFoundException when the student is not in it
     */
    public void load() {
        pantallas.decideEmergente();
        read();
    }

    private void read() {
        lectura = LecturaDecision.of(consulta, programas.find(folio), numero, candidato);
    }

    /** A delivery, a withdrawal or a decision that came meanwhile is shown first, its view put on record; the next time it is acted upon. */
    private void requireSame() {
        if (consulta.version(folio, numero) != getVista().version()) {
            read();
            throw new ConflictException("emergentes.decision.cambio", numero);
        }
    }

    /**
     * Approves it.
     *
     * @throws RuleViolationException while what is to be corrected is typed
     */
    public String approve() {
        if (!TextoLibre.isBlank(motivo)) {
            throw new RuleViolationException(new RuleViolation("emergentes.decision.conMotivo", "motivo"));
        }
        requireSame();
        asignaciones.approve(folio, numero, getVista().version());
        return done("emergentes.decision.aprobada", numero);
    }

    /** Sends it back. */
    public String returnBack() {
        requireSame();
        asignaciones.returnWith(folio, numero, getVista().version(), motivo);
        return done("emergentes.decision.devuelta", numero);
    }

    /** Takes back what the student got. */
    public String reverse() {
        requireSame();
        asignaciones.reverse(folio, numero, candidato, getVista().version(), motivo);
        return done("emergentes.decision.revertida", candidato);
    }

    private String done(String code, Object arg) {
        Avisos.next(code, arg);
        return "/emergente/asignacion?faces-redirect=true&folio=" + folio;
    }

    /** What is left to be done with it. */
    public AccionesAsignacion getActos() {
        return AccionesAsignacion.of(getVista(), candidato, lectura.programa(), ActorActual.get());
    }

    /** What is read before it is decided on. */
    public LecturaDecision getLectura() {
        return lectura;
    }

    public AsignacionVista getVista() {
        return lectura.vista();
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }

    /** Number of the choice. */
    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }

    /** Number of the student whose award is taken back; null to decide on the whole. */
    public Integer getCandidato() {
        return candidato;
    }

    public void setCandidato(Integer candidato) {
        this.candidato = candidato;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
