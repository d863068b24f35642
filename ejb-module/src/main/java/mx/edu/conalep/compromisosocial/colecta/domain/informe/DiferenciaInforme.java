package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a version says otherwise than the one before it, inside the same scope.
 *
 * @param cambios things whose sum changed
 * @param agregadas contributions that the one before did not have: counter-entries
 * @param planteles planteles that now answer otherwise, by key
 */
public record DiferenciaInforme(List<Cambio> cambios, List<AportacionInforme> agregadas, List<PlantelInforme> planteles)
        implements Serializable {

    /** A sum before and after; before is null for a thing that was not there. */
    public record Cambio(Cosa cosa, BigDecimal antes, BigDecimal despues) implements Serializable {

        /** How much more, or less. */
        public BigDecimal diferencia() {
            return despues.subtract(antes == null ? BigDecimal.ZERO : antes);
        }
    }

    /** Compares two versions. */
    public static DiferenciaInforme between(ContenidoInforme antes, ContenidoInforme despues) {
        List<BalanceInforme> balance = despues.balance();
        Set<Cosa> cosas = balance.stream().map(BalanceInforme::cosa).collect(Collectors.toSet());
        Map<Cosa, BigDecimal> old = new TreeMap<>();
        antes.balance()
                .forEach(b -> old.merge(
                        cosas.contains(b.cosa()) ? b.cosa() : b.cosa().contada(), b.recaudado(), BigDecimal::add));
        List<Cambio> cambios = new ArrayList<>();
        balance.stream()
                .map(b -> new Cambio(b.cosa(), old.get(b.cosa()), b.recaudado()))
                .filter(c -> c.diferencia().signum() != 0)
                .forEach(cambios::add);
        Set<Integer> known =
                antes.aportaciones().stream().map(AportacionInforme::numero).collect(Collectors.toSet());
        Set<String> answers = new HashSet<>();
        antes.planteles().forEach(p -> answers.add(p.plantel() + p.situacion()));
        return new DiferenciaInforme(
                cambios,
                despues.aportaciones().stream()
                        .filter(a -> !known.contains(a.numero()))
                        .toList(),
                despues.planteles().stream()
                        .filter(p -> !answers.contains(p.plantel() + p.situacion()))
                        .toList());
    }

    /** Whether nothing changed. */
    public boolean isVacia() {
        return cambios.isEmpty() && agregadas.isEmpty() && planteles.isEmpty();
    }
}
