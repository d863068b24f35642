package mx.edu.conalep.compromisosocial.convenio.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * Who may cover a legal area, and when (R21.1): a person of the legal areas, named by the area itself, for a year at most; for an
 * entidad where nobody reviews, a person of the national area, named by that.
 */
public final class ReglasDelegacion {
    private ReglasDelegacion() {}

    /**
     * A person of the legal areas who may enter.
     *
     * @param entidad key of his CE, null in the national area
     */
    public record Persona(String usuario, String entidad) {

        boolean isNacional() {
            return entidad == null;
        }
    }

    /**
     * What is wrong with a delegation, each with its field.
     *
     * @param area which is covered
     * @param quien who names
     * @param juridicos everybody of the legal areas who may enter
     * @param hoy today, hour of the area
     */
    public static List<RuleViolation> check(
            DatosDelegacion datos, AreaJuridica area, Persona quien, List<Persona> juridicos, LocalDate hoy) {
        List<RuleViolation> broken = new ArrayList<>();
        boolean foreign = quien.isNacional() && !area.isNacional();
        if (foreign && juridicos.stream().anyMatch(p -> area.entidad().equals(p.entidad()))) {
            broken.add(new RuleViolation("convenio.delegacion.conRevisor", "entidad", area.entidad()));
        }
        delegate(datos.delegado(), area, quien, foreign, juridicos).ifPresent(broken::add);
        if (datos.desde() == null) {
            broken.add(new RuleViolation("convenio.dato.required", "desde"));
        }
        if (datos.hasta() == null) {
            broken.add(new RuleViolation("convenio.dato.required", "hasta"));
        } else if (datos.desde() != null && datos.hasta().isBefore(datos.desde())) {
            broken.add(new RuleViolation("convenio.delegacion.fin", "hasta"));
        } else if (datos.hasta().isBefore(hoy)) {
            broken.add(new RuleViolation("convenio.delegacion.pasada", "hasta"));
        } else if (datos.desde() != null && datos.hasta().isAfter(last(datos.desde()))) {
            broken.add(new RuleViolation("convenio.delegacion.larga", "hasta", last(datos.desde())));
        }
        if (datos.motivo() == null) {
            broken.add(new RuleViolation("shared.motivo.required", "motivo"));
        }
        return broken;
    }

    /** Who is away for longer is not covered but replaced: a delegation ends within a year. */
    private static LocalDate last(LocalDate desde) {
        return desde.plusYears(1).minusDays(1);
    }

    private static Optional<RuleViolation> delegate(
            String delegado, AreaJuridica area, Persona quien, boolean foreign, List<Persona> juridicos) {
        if (delegado == null) {
            return refused("convenio.delegacion.delegado", null);
        }
        Optional<Persona> persona =
                juridicos.stream().filter(p -> p.usuario().equals(delegado)).findFirst();
        if (persona.isEmpty()) {
            return refused("convenio.delegacion.desconocido", delegado);
        }
        if (!foreign && delegado.equals(quien.usuario())) {
            return refused("convenio.delegacion.propia", delegado);
        }
        return (area.isNacional() || foreign) && !persona.get().isNacional()
                ? refused("convenio.delegacion.soloNacional", delegado)
                : Optional.empty();
    }

    private static Optional<RuleViolation> refused(String rule, String delegado) {
        return Optional.of(new RuleViolation(rule, "delegado", delegado));
    }
}
