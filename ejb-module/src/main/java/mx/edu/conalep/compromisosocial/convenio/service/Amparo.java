package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * What a registered convenio says on whether an activity may rest on it (Art. 19): whom it reaches and when it was in force, with the
 * convenio that it renews and all that renew it.
 *
 * @param terminado day of its early end; null without one
 */
public record Amparo(
        String folio,
        Alcance alcance,
        String entidad,
        String plantel,
        EstadoConvenio estado,
        LocalDate inicio,
        LocalDate fin,
        LocalDate terminado)
        implements Serializable {

    private static final String CAMPO = "convenio";

    /** Nobody tells that there is a convenio that he may not read. */
    public static RuleViolation unknown(String folio) {
        return new RuleViolation("convenio.vigente.unknown", CAMPO, folio);
    }

    /**
     * Why an activity of a plantel may not rest on it; empty when it may.
     *
     * @param suEntidad entidad of the plantel
     * @param dias first and last day of the activity; those that are not known yet are null
     */
    public Optional<RuleViolation> refusal(String unPlantel, String suEntidad, LocalDate... dias) {
        if (!reaches(unPlantel, suEntidad)) {
            return Optional.of(unknown(folio));
        }
        return Stream.of(dias).filter(Objects::nonNull).flatMap(this::on).findFirst();
    }

    private Stream<RuleViolation> on(LocalDate dia) {
        Vigencia vigencia = Vigencia.on(estado, inicio, fin, terminado, dia);
        String code = "convenio.vigente." + vigencia.name();
        return vigencia == Vigencia.VIGENTE ? Stream.empty() : Stream.of(new RuleViolation(code, CAMPO, folio, dia));
    }

    private boolean reaches(String unPlantel, String suEntidad) {
        return switch (alcance) {
            case NACIONAL -> true;
            case ESTATAL -> entidad.equals(suEntidad);
            case PLANTEL -> plantel.equals(unPlantel);
        };
    }
}
