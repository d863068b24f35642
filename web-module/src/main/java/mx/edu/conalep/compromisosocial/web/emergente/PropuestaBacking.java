package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosAsignacion;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionService;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.emergente.service.DonacionService;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.PropuestaVista;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Proposing whom an article goes to: the order chooses first, the person may depart from it with a reason (Art. 15). */
@Named("propuestaEmergente")
@ViewScoped
public class PropuestaBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private EmergenteConsulta programas;

    @Inject
    private DonacionService donaciones;

    @Inject
    private AsignacionConsulta consulta;

    @Inject
    private AsignacionService asignaciones;

    private final String clave = UUID.randomUUID().toString();
    private final FormaAsignacion forma = new FormaAsignacion();
    private String folio;
    private PropuestaVista propuesta;

    /**
     * Reads what there is to give.
     *
     * @return the record instead, before any student is read, when nothing is proposed any more
     */
    public String load() {
        pantallas.captureEmergente();
        if (programas.find(folio).estado() != EstadoColecta.EN_CURSO) {
            return "/emergente/ficha?faces-redirect=true&folio=" + folio;
        }
        forma.offer(donaciones.stock(folio));
        return null;
    }

    /** Asks the order whom it would choose. */
    public void suggest() {
        propuesta = consulta.suggest(folio, forma.asked());
        forma.follow(propuesta);
    }

    /**
     * Keeps the proposal; the titular decides on it.
     *
     * @throws ConflictException when the order says something else by now than what the person saw; it is shown, and those chosen stay so
     */
    public String propose() {
        Lectura<DatosAsignacion> leida = forma.chosen();
        if (leida.faltas().isEmpty() && !(forma.isOf(propuesta) && consulta.isCurrent(folio, propuesta))) {
            forma.offer(donaciones.stock(folio));
            propuesta = consulta.suggest(folio, forma.asked());
            forma.keep(propuesta);
            throw new ConflictException("emergentes.propuesta.cambio", folio);
        }
        int numero = asignaciones.propose(folio, leida, clave).numero();
        Avisos.next("emergentes.propuesta.guardada", numero);
        return "/emergente/asignacion?faces-redirect=true&folio=" + folio;
    }

    /** Whether the order itself would choose a student. */
    public boolean suggested(CandidatoVista c) {
        return propuesta.candidatos().indexOf(c) < propuesta.alcanza();
    }

    /** What set apart the last one whom the goods suffice for from the first one for whom they do not, when they tie; null else. */
    public String getCorte() {
        if (!propuesta.isEmpateEnCorte()) {
            return null;
        }
        int ultimo = propuesta.alcanza();
        String criterio = propuesta.desempateEnCorte();
        return criterio == null
                ? Messages.text("emergentes.propuesta.corte.captura", ultimo, ultimo + 1)
                : Messages.text("emergentes.propuesta.corte.criterio", ultimo, ultimo + 1, criterio);
    }

    /** What is typed. */
    public FormaAsignacion getForma() {
        return forma;
    }

    /** What the order says; null before it was asked. */
    public PropuestaVista getPropuesta() {
        return propuesta;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }
}
