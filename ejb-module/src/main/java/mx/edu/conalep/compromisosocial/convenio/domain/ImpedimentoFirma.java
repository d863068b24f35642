package mx.edu.conalep.compromisosocial.convenio.domain;

import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * Why a convenio that was found good is not signed any more (R19, R21.2); it is written anew then, as no state leads back.
 *
 * @param razones what stands against it; empty for nothing
 * @param definitivo whether no signing can be noted at all; else one of its last day or before still can
 */
public record ImpedimentoFirma(List<RuleViolation> razones, boolean definitivo) {

    /** Nothing stands against it. */
    public static final ImpedimentoFirma NINGUNO = new ImpedimentoFirma(List.of(), false);

    public ImpedimentoFirma {
        razones = List.copyOf(razones);
    }

    /** Whether something stands against it. */
    public boolean isImpedido() {
        return !razones.isEmpty();
    }
}
