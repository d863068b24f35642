package mx.edu.conalep.compromisosocial.emergente.domain.informe;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * The proof of a version before it is published: counts and goods of all three levels added up again here, row by row from the records and
 * past every statement that made them.
 */
public final class CotejoEmergente {

    private final ContenidoEmergente congelado;
    private final Map<Unidad, Cuenta> cuentas = new LinkedHashMap<>();
    private final Map<Clave, ArticuloUnidad> bienes = new LinkedHashMap<>();

    /**
     * For what a version froze, of the whole nation.
     *
     * @param registros the records as they are today
     */
    public CotejoEmergente(ContenidoEmergente congelado, RegistrosEmergente registros) {
        this.congelado = congelado;
        registros.participantes().forEach(p -> count(p, c -> c.planteles++));
        registros.candidatos().forEach(p -> count(p, c -> c.candidatos++));
        registros.donaciones().forEach(this::add);
        registros.beneficios().forEach(this::add);
    }

    private void add(RegistrosEmergente.Donacion d) {
        count(d.plantel(), c -> c.donaciones += d.cantidad().signum());
        goods(d.plantel(), d.clave(), d.cantidad(), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private void add(RegistrosEmergente.Beneficio b) {
        count(b.plantel(), c -> c.add(b));
        if (b.isVigente()) {
            goods(
                    b.plantel(),
                    b.clave(),
                    BigDecimal.ZERO,
                    b.cantidad(),
                    b.entregado() ? b.cantidad() : BigDecimal.ZERO);
        }
    }

    private void count(String plantel, java.util.function.Consumer<Cuenta> change) {
        for (Nivel nivel : Nivel.values()) {
            change.accept(cuentas.computeIfAbsent(Unidad.plantel(plantel).at(nivel), u -> new Cuenta()));
        }
    }

    private void goods(String plantel, String clave, BigDecimal donado, BigDecimal asignado, BigDecimal entregado) {
        for (Nivel nivel : Nivel.values()) {
            Unidad unidad = Unidad.plantel(plantel).at(nivel);
            bienes.merge(
                    new Clave(unidad, clave),
                    new ArticuloUnidad(unidad, clave, clave, "", donado, asignado, entregado),
                    CotejoEmergente::plus);
        }
    }

    private static ArticuloUnidad plus(ArticuloUnidad a, ArticuloUnidad b) {
        return new ArticuloUnidad(
                a.unidad(),
                a.clave(),
                a.articulo(),
                a.medida(),
                a.donado().add(b.donado()),
                a.asignado().add(b.asignado()),
                a.entregado().add(b.entregado()));
    }

    /** The first thing that does not agree: code and values of what to tell, or empty when all agrees. */
    public Optional<RuleViolation> firstDifference() {
        Map<Unidad, PersonasUnidad> personas = congelado.personas().stream()
                .collect(Collectors.toMap(PersonasUnidad::unidad, p -> p, (a, b) -> a, LinkedHashMap::new));
        Map<Unidad, PersonasUnidad> recount = new LinkedHashMap<>();
        cuentas.forEach((unidad, cuenta) -> recount.put(unidad, cuenta.of(unidad)));
        Map<Clave, ArticuloUnidad> articulos = congelado.articulos().stream()
                .collect(Collectors.toMap(
                        a -> new Clave(a.unidad(), a.clave()), a -> a, (a, b) -> a, LinkedHashMap::new));
        return differing(personas, recount, PersonasUnidad::isSame)
                .map(u -> new RuleViolation("emergente.informe.descuadre.personas", null, u.clave()))
                .or(() -> differing(articulos, bienes, ArticuloUnidad::isSame)
                        .map(c -> new RuleViolation(
                                "emergente.informe.descuadre.articulo",
                                null,
                                c.unidad().clave(),
                                c.name(articulos))));
    }

    /** The first key whose values differ, or that one of both does not have. */
    private static <K, V> Optional<K> differing(Map<K, V> frozen, Map<K, V> today, BiPredicate<V, V> same) {
        Set<K> keys = new HashSet<>(frozen.keySet());
        keys.addAll(today.keySet());
        return keys.stream()
                .filter(k -> !frozen.containsKey(k) || !today.containsKey(k) || !same.test(frozen.get(k), today.get(k)))
                .findFirst();
    }

    private record Clave(Unidad unidad, String clave) {

        String name(Map<Clave, ArticuloUnidad> articulos) {
            return articulos.containsKey(this) ? articulos.get(this).articulo() : clave;
        }
    }

    /** Counts of one unit. */
    private static final class Cuenta {
        private final Set<Long> beneficiados = new HashSet<>();
        private int planteles;
        private int candidatos;
        private int donaciones;
        private int entregas;
        private int reversiones;

        void add(RegistrosEmergente.Beneficio b) {
            if (b.isVigente()) {
                beneficiados.add(b.candidato());
                entregas += b.entregado() ? 1 : 0;
            } else {
                reversiones++;
            }
        }

        PersonasUnidad of(Unidad unidad) {
            return new PersonasUnidad(
                    unidad, "", planteles, donaciones, candidatos, beneficiados.size(), entregas, reversiones);
        }
    }
}
