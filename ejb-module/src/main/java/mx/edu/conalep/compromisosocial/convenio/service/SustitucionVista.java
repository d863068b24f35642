package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.ImpedimentoFirma;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * Whether a convenio that was found good is written anew (R19, R21.2), and which ones belong together by that.
 *
 * @param sustituye folio of the one whose place it takes, or null
 * @param sustituto folio of the one that takes its place, or null
 * @param impedimentos why it is not signed any more, in words; empty for nothing
 * @param definitivo whether no signing at all can be noted; else one of its last day or before still can
 */
public record SustitucionVista(String sustituye, String sustituto, List<String> impedimentos, boolean definitivo)
        implements Serializable {

    /** Nothing of the kind. */
    public static final SustitucionVista NINGUNA = new SustitucionVista(null, null, List.of(), false);

    static SustitucionVista of(Convenio c, Optional<Convenio> sustituto, ImpedimentoFirma impedimento) {
        return new SustitucionVista(
                c.getSustituye() == null ? null : c.getSustituye().getFolio(),
                sustituto.map(Convenio::getFolio).orElse(null),
                impedimento.razones().stream().map(RuleViolation::text).toList(),
                impedimento.definitivo());
    }

    /** Whether its signatures may still be noted. */
    public boolean isFirmable() {
        return !definitivo && sustituto == null;
    }

    /** Whether it may be written anew. */
    public boolean isSustituible() {
        return !impedimentos.isEmpty() && sustituto == null;
    }
}
