package mx.edu.conalep.compromisosocial.convenio.domain;

import java.util.List;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** What no rule forbids and whoever sends or reviews a convenio should still see (Art. 8 II, 21 II). */
public final class AvisosConvenio {
    private AvisosConvenio() {}

    /**
     * Commitments that are due on a day outside of the days in force, each with its field; empty when nothing stands out, and once the
     * text stands for good, when nobody could do anything about it.
     */
    public static List<RuleViolation> of(EstadoConvenio estado, DatosConvenio datos) {
        if (!estado.isEditable() && estado != EstadoConvenio.EN_REVISION_JURIDICA) {
            return List.of();
        }
        return IntStream.range(0, datos.compromisos().size())
                .filter(i -> isOutside(datos.compromisos().get(i), datos))
                .mapToObj(i -> new RuleViolation(
                        "convenio.aviso.compromiso",
                        "compromisos[" + i + "].vence",
                        i + 1,
                        datos.compromisos().get(i).vence()))
                .toList();
    }

    private static boolean isOutside(DatosCompromiso compromiso, DatosConvenio datos) {
        return compromiso.vence() != null
                && (datos.vigenciaInicio() != null && compromiso.vence().isBefore(datos.vigenciaInicio())
                        || datos.vigenciaFin() != null && compromiso.vence().isAfter(datos.vigenciaFin()));
    }
}
