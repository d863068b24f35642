package mx.edu.conalep.compromisosocial.emergente.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import mx.edu.conalep.compromisosocial.colecta.domain.ClaveArticulo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** The criteria of a programme are explicit and weighted (R15): each has a name and a weight, the weights add up to 100. */
public final class ReglasCriterios {
    /** Criteria of one programme. */
    public static final int MAX_CRITERIOS = 20;

    /** The highest end of a scale. */
    public static final int MAX_ESCALA = 10;

    private static final BigDecimal CIEN = new BigDecimal(100);

    private ReglasCriterios() {}

    /** The rules that they break, each with the path of its field; empty when they may be kept. */
    public static List<RuleViolation> check(List<Criterio> criterios) {
        List<RuleViolation> broken = new ArrayList<>();
        if (criterios.isEmpty()) {
            broken.add(new RuleViolation("emergente.criterios.required", "criterios"));
            return broken;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < criterios.size(); i++) {
            one(criterios.get(i), "criterios[" + i + "].", seen, broken);
        }
        BigDecimal suma = total(criterios);
        if (criterios.stream().allMatch(ReglasCriterios::hasWeight) && suma.compareTo(CIEN) != 0) {
            broken.add(new RuleViolation("emergente.criterios.suma", "criterios", suma));
        }
        return broken;
    }

    /** The sum of the weights that are there. */
    public static BigDecimal total(List<Criterio> criterios) {
        return criterios.stream().map(Criterio::peso).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether a weight is one, whatever else is wrong: the sum of such weights is told. */
    private static boolean hasWeight(Criterio c) {
        return c.peso() != null && c.peso().signum() > 0 && c.peso().compareTo(CIEN) <= 0;
    }

    private static void one(Criterio c, String path, Set<String> seen, List<RuleViolation> broken) {
        ReglasEmergente.required(c.nombre(), path + "nombre", broken);
        if (c.nombre() != null && !seen.add(ClaveArticulo.of(c.nombre(), ""))) {
            broken.add(new RuleViolation("emergente.criterio.repetido", path + "nombre", c.nombre()));
        }
        ReglasEmergente.positive(c.peso(), path + "peso", broken);
        if (c.peso() != null && c.peso().compareTo(CIEN) > 0) {
            broken.add(new RuleViolation("emergente.criterio.peso", path + "peso"));
        }
        ReglasEmergente.required(c.tipo(), path + "tipo", broken);
        if (c.tipo() == TipoCriterio.ESCALA && (c.maximo() == null || c.maximo() < 2 || c.maximo() > MAX_ESCALA)) {
            broken.add(new RuleViolation("emergente.criterio.maximo", path + "maximo", MAX_ESCALA));
        }
    }
}
