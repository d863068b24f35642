package mx.edu.conalep.compromisosocial.emergente.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * Whom an article goes to (Art. 15): by order, within what there is; a choice that departs from the order says why. It is whole once {@link
 * #missing} finds nothing.
 *
 * @param datos what is asked for
 * @param elegibles the students who have none of that article yet, by order
 * @param disponible what there is of it and nobody else holds; null when the plantel was given none
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

    /** What is missing to choose by order: the article, as it was given, and how much of it for each. */
    public List<RuleViolation> missing() {
        List<RuleViolation> broken = new ArrayList<>();
        ReglasEmergente.required(datos.articulo(), "articulo", broken);
        ReglasEmergente.required(datos.unidad(), "unidad", broken);
        if (broken.isEmpty() && disponible == null) {
            broken.add(new RuleViolation("emergente.asignacion.articulo", "articulo"));
        }
        if (datos.cantidad() == null) {
            broken.add(new RuleViolation("emergente.dato.required", "cantidad"));
        } else if (datos.cantidad().signum() <= 0) {
            broken.add(new RuleViolation("emergente.dato.positivo", "cantidad"));
        }
        return broken;
    }

    /** The rules that it breaks, each with its field: all that can be judged as far as it is there. */
    public List<RuleViolation> check() {
        List<RuleViolation> broken = missing();
        boolean whole = broken.isEmpty();
        List<RuleViolation> unknown = unknown();
        if (unknown.isEmpty()) {
            if (whole) {
                sufficient(broken);
            }
            if ((whole || !datos.candidatos().isEmpty()) && isDesviada() && TextoLibre.isBlank(datos.motivo())) {
                broken.add(new RuleViolation("emergente.asignacion.desvio", "motivo"));
            }
        }
        broken.addAll(unknown);
        return broken;
    }

    private void sufficient(List<RuleViolation> broken) {
        BigDecimal pedido =
                datos.cantidad().multiply(BigDecimal.valueOf(elegidos().size()));
        if (elegidos().isEmpty()) {
            String code = elegibles.isEmpty() ? "emergente.asignacion.sinCandidatos" : "emergente.asignacion.noAlcanza";
            broken.add(new RuleViolation(code, elegibles.isEmpty() ? "candidatos" : "cantidad", disponible));
        } else if (pedido.compareTo(disponible) > 0) {
            broken.add(new RuleViolation("emergente.asignacion.exceso", "cantidad", disponible, alcanza()));
        }
    }

    private List<RuleViolation> unknown() {
        Set<Integer> there = elegibles.stream().map(Lugar::numero).collect(Collectors.toSet());
        Set<Integer> seen = new HashSet<>();
        List<RuleViolation> broken = new ArrayList<>();
        for (int i = 0; i < datos.candidatos().size(); i++) {
            Integer numero = datos.candidatos().get(i);
            if (!there.contains(numero)) {
                broken.add(new RuleViolation("emergente.asignacion.candidato", "candidatos[" + i + "]", numero));
            } else if (!seen.add(numero)) {
                broken.add(new RuleViolation("emergente.asignacion.repetido", "candidatos[" + i + "]", numero));
            }
        }
        return broken;
    }
}
