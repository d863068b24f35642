package mx.edu.conalep.compromisosocial.emergente.domain.informe;

import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.informe.DecisionInforme;

/**
 * When a version of a programme's report may be made (R14): once it is closed and nothing approved is left to deliver; again only when
 * something changed, with the reason.
 */
public final class PoliticaEmergente {

    /**
     * What is known when a run begins.
     *
     * @param inconclusa whether a version is unfinished
     * @param vigente number of the version in force, 0 for none
     * @param cambios figures that the version in force does not say as the records do
     * @param pendientes planteles with approved awards that were neither delivered nor reversed
     */
    public record Hechos(
            String folio,
            EstadoColecta estado,
            boolean inconclusa,
            int vigente,
            long cambios,
            List<String> pendientes) {}

    private PoliticaEmergente() {}

    /** Why a run may not begin, each reason at its parameter; empty when it may. */
    public static List<RuleViolation> violations(Hechos hechos, String motivo) {
        List<RuleViolation> broken = new ArrayList<>();
        if (hechos.estado().compareTo(EstadoColecta.CERRADA) < 0) {
            String state = Messages.text("emergente.estado." + hechos.estado().name());
            broken.add(new RuleViolation("emergente.illegal.INFORMADA", "emergente", hechos.folio(), state));
        } else if (!hechos.pendientes().isEmpty()) {
            broken.add(new RuleViolation(
                    "emergente.informe.pendientes",
                    "emergente",
                    hechos.folio(),
                    String.join(", ", hechos.pendientes())));
        }
        if (hechos.vigente() > 0 && hechos.cambios() > 0 && (motivo == null || motivo.isBlank())) {
            broken.add(new RuleViolation(
                    "emergente.informe.motivo.required", "motivo", hechos.folio(), hechos.vigente(), hechos.cambios()));
        }
        return broken;
    }

    /** What a run that may begin does. */
    public static DecisionInforme decide(Hechos hechos) {
        return DecisionInforme.of(hechos.vigente(), hechos.cambios(), hechos.inconclusa());
    }
}
