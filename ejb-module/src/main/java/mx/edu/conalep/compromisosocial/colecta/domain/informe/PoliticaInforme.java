package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.informe.DecisionInforme;

/**
 * When a version of a colecta's report may be made (R14): once the colecta is closed; again only when something changed, with the reason;
 * the same figures are never published twice by a mere second run.
 */
public final class PoliticaInforme {

    /**
     * What is known when a run begins.
     *
     * @param inconclusa whether a version is unfinished
     * @param vigente number of the version in force, 0 for none
     * @param cambios contributions and deliveries that the version in force does not say as they are today
     */
    public record Hechos(String folio, EstadoColecta estado, boolean inconclusa, int vigente, long cambios) {}

    private PoliticaInforme() {}

    /** Why a run may not begin, each reason at its parameter; empty when it may. */
    public static List<RuleViolation> violations(Hechos hechos, String motivo) {
        List<RuleViolation> broken = new ArrayList<>();
        if (hechos.estado().compareTo(EstadoColecta.CERRADA) < 0) {
            String state = Messages.text("colecta.estado." + hechos.estado().name());
            broken.add(new RuleViolation("colecta.illegal.INFORMADA", "colecta", hechos.folio(), state));
        }
        if (hechos.vigente() > 0 && hechos.cambios() > 0 && (motivo == null || motivo.isBlank())) {
            broken.add(new RuleViolation(
                    "colecta.informe.motivo.required", "motivo", hechos.folio(), hechos.vigente(), hechos.cambios()));
        }
        return broken;
    }

    /** What a run that may begin does. */
    public static DecisionInforme decide(Hechos hechos) {
        return DecisionInforme.of(hechos.vigente(), hechos.cambios(), hechos.inconclusa());
    }
}
