package mx.edu.conalep.compromisosocial.web.emergente;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionVista;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/**
 * What the titular reads before he decides on a choice (R15).
 *
 * @param omitidos who comes before one of its students and is left out, by order; none once it is decided
 */
public record LecturaDecision(AsignacionVista vista, EmergenteVista programa, List<CandidatoVista> omitidos)
        implements Serializable {

    public LecturaDecision {
        omitidos = List.copyOf(omitidos);
    }

    /**
     * Reads a choice; the view is put on record.
     *
     * @param candidato number of the student whose award is taken back; null to decide on the whole
     * @throws NotFoundException when the plantel has no such choice, or the student is not in it
     */
    static LecturaDecision of(AsignacionConsulta consulta, EmergenteVista programa, int numero, Integer candidato) {
        AsignacionVista vista = consulta.find(programa.folio(), numero);
        if (candidato == null) {
            return new LecturaDecision(vista, programa, consulta.passedOver(programa.folio(), numero));
        }
        vista.beneficio(candidato);
        return new LecturaDecision(vista, programa, List.of());
    }

    /** How it stands to the order of vulnerability, as a code of its text; null where its own reason says it. */
    public String getOrden() {
        if (vista.motivo() != null) {
            return null;
        }
        return omitidos.isEmpty() ? "emergentes.decision.orden" : "emergentes.decision.ordenDespues";
    }
}
