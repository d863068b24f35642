package mx.edu.conalep.compromisosocial.emergente.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * Whom an article goes to (Art. 15): by order, within what there is; a choice that departs from the order says why.
 *
 * @param datos what is asked for
 * @param elegibles the students who have none of that article yet, by order
 * @param disponible what there is of it and nobody else holds
 */
public record Eleccion(DatosAsignacion datos, List<Lugar> elegibles, BigDecimal disponible) {

    /** How many students the goods suffice for; never more than can be counted. */
    public int alcanza() {
        return disponible.signum() <= 0
                ? 0
                : disponible
                        .divide(datos.cantidad(), 0, RoundingMode.DOWN)
                        .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                        .intValue();
    }

    /** Those whom the order itself chooses. */
    public List<Lugar> propuesta() {
        return elegibles.stream().limit(alcanza()).toList();
    }

    /** The chosen ones, by order. */
    public List<Lugar> elegidos() {
        if (datos.candidatos().isEmpty()) {
            return propuesta();
        }
        Set<Integer> wanted = new HashSet<>(datos.candidatos());
        return elegibles.stream().filter(l -> wanted.contains(l.numero())).toList();
    }

    /** Whether somebody was passed over who comes before one of the chosen. */
    public boolean isDesviada() {
        List<Lugar> chosen = elegidos();
        return !chosen.equals(elegibles.stream().limit(chosen.size()).toList());
    }

    /** The rules that it breaks, each with its field; what is asked for has an article and an amount. */
    public List<RuleViolation> check() {
        List<RuleViolation> broken = new ArrayList<>();
        known(broken);
        if (!broken.isEmpty()) {
            return broken;
        }
        if (elegidos().isEmpty()) {
            String code = elegibles.isEmpty() ? "emergente.asignacion.sinCandidatos" : "emergente.asignacion.noAlcanza";
            broken.add(new RuleViolation(code, elegibles.isEmpty() ? "candidatos" : "cantidad", disponible));
        } else if (datos.cantidad()
                        .multiply(BigDecimal.valueOf(elegidos().size()))
                        .compareTo(disponible)
                > 0) {
            broken.add(new RuleViolation("emergente.asignacion.exceso", "cantidad", disponible, alcanza()));
        }
        if (broken.isEmpty()
                && isDesviada()
                && (datos.motivo() == null || datos.motivo().isBlank())) {
            broken.add(new RuleViolation("emergente.asignacion.desvio", "motivo"));
        }
        return broken;
    }

    private void known(List<RuleViolation> broken) {
        Set<Integer> there = elegibles.stream().map(Lugar::numero).collect(Collectors.toSet());
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < datos.candidatos().size(); i++) {
            Integer numero = datos.candidatos().get(i);
            if (!there.contains(numero)) {
                broken.add(new RuleViolation("emergente.asignacion.candidato", "candidatos[" + i + "]", numero));
            } else if (!seen.add(numero)) {
                broken.add(new RuleViolation("emergente.asignacion.repetido", "candidatos[" + i + "]", numero));
            }
        }
    }
}
