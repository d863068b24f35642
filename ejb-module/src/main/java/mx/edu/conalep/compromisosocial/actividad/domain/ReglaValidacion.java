package mx.edu.conalep.compromisosocial.actividad.domain;

import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** What an activity keeps before its entidad validates it (Bases, Art. 3 XV, 11 VII, 23). */
public final class ReglaValidacion {
    private ReglaValidacion() {}

    /**
     * What keeps it from being validated: whatever it would lack to be submitted, and the survey sample (R3.15): a
     * survey report, or answered surveys for at least the required share of the direct beneficiaries.
     */
    public static List<RuleViolation> missing(Expediente expediente) {
        List<RuleViolation> missing = new ArrayList<>(ReglaEnvio.missing(expediente));
        Integer answered = expediente.datos().getBeneficiarios().getEncuestas();
        boolean enough = answered != null && answered >= expediente.muestra();
        if (!enough && !expediente.evidencias().hasAny("REPORTE_ENCUESTAS")) {
            missing.add(new RuleViolation(
                    "actividad.R3_15.sample", "encuestas", expediente.muestra(), answered == null ? 0 : answered));
        }
        return missing;
    }
}
