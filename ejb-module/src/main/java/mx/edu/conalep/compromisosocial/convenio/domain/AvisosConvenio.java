package mx.edu.conalep.compromisosocial.convenio.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** What no rule forbids and whoever sends or reviews a convenio should still see (Art. 8 II, 21 II). */
public final class AvisosConvenio {
    private AvisosConvenio() {}

    /**
     * A last day that is over, so that it could never be signed (Art. 19), and commitments that are due on a day outside of the days in
     * force, each with its field; empty when nothing stands out, and once the text stands for good, when nobody could do anything about it.
     *
     * @param hoy today, hour of its entidad
     */
    public static List<RuleViolation> of(EstadoConvenio estado, DatosConvenio datos, LocalDate hoy) {
        if (!estado.isEditable() && estado != EstadoConvenio.EN_REVISION_JURIDICA) {
            return List.of();
        }
        Stream<RuleViolation> over =
                datos.vigenciaFin() != null && datos.vigenciaFin().isBefore(hoy)
                        ? Stream.of(new RuleViolation("convenio.aviso.vencido", "vigencia_fin", datos.vigenciaFin()))
                        : Stream.empty();
        return Stream.concat(over, commitments(datos)).toList();
    }

    private static Stream<RuleViolation> commitments(DatosConvenio datos) {
        return IntStream.range(0, datos.compromisos().size())
                .filter(i -> isOutside(datos.compromisos().get(i), datos))
                .mapToObj(i -> new RuleViolation(
                        "convenio.aviso.compromiso",
                        "compromisos[" + i + "].vence",
                        i + 1,
                        datos.compromisos().get(i).vence()));
    }

    private static boolean isOutside(DatosCompromiso compromiso, DatosConvenio datos) {
        return compromiso.vence() != null
                && (datos.vigenciaInicio() != null && compromiso.vence().isBefore(datos.vigenciaInicio())
                        || datos.vigenciaFin() != null && compromiso.vence().isAfter(datos.vigenciaFin()));
    }
}
