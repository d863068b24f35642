package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * The proof of a version before it is published: its sums added up again here, from the records themselves and past every statement that
 * made them. A report is of its snapshot: what was written after it is told apart from what changed under it, and is left to the next version.
 */
public final class CotejoInforme {

    private final ContenidoInforme congelado;

    /** For what a version froze, of the whole nation. */
    public CotejoInforme(ContenidoInforme congelado) {
        this.congelado = congelado;
    }

    /**
     * The first thing that does not agree; what came after the snapshot ({@link #later}) is passed over.
     *
     * @param registros the contributions as the records say today, by number
     * @param entregas the deliveries as the records say today
     * @param enCero planteles whose zero declaration stands
     * @return code and values of what to tell, or empty when all agrees
     */
    public Optional<RuleViolation> firstDifference(
            List<AportacionInforme> registros, List<EntregaInforme> entregas, Set<String> enCero) {
        List<AportacionInforme> suyos =
                registros.stream().filter(a -> a.numero() <= last()).toList();
        return detail(suyos)
                .or(() -> deliveries(entregas))
                .or(() -> sums(suyos))
                .or(() -> answers(suyos, enCero));
    }

    /**
     * The contributions that were written after the snapshot: counter-entries, since a closed colecta takes nothing else. Numbers only grow.
     *
     * @param registros the contributions as the records say today
     */
    public List<Integer> later(List<AportacionInforme> registros) {
        return registros.stream()
                .map(AportacionInforme::numero)
                .filter(numero -> numero > last())
                .toList();
    }

    private int last() {
        List<AportacionInforme> frozen = congelado.aportaciones();
        return frozen.isEmpty() ? 0 : frozen.get(frozen.size() - 1).numero();
    }

    /** Both are by number: the first place where they part is the first contribution that differs. */
    private Optional<RuleViolation> detail(List<AportacionInforme> registros) {
        List<AportacionInforme> frozen = congelado.aportaciones();
        int shared = Math.min(frozen.size(), registros.size());
        int at = IntStream.range(0, shared)
                .filter(i -> !frozen.get(i).equals(registros.get(i)))
                .findFirst()
                .orElse(shared);
        return Stream.of(frozen, registros)
                .flatMap(all -> all.stream().skip(at).limit(1))
                .map(AportacionInforme::numero)
                .min(Integer::compare)
                .map(numero -> new RuleViolation("colecta.informe.descuadre.aportacion", null, numero));
    }

    private Optional<RuleViolation> deliveries(List<EntregaInforme> entregas) {
        long last = congelado.entregas().stream()
                .mapToLong(EntregaInforme::entrega)
                .max()
                .orElse(0);
        Set<EntregaInforme> suyas =
                entregas.stream().filter(e -> e.entrega() <= last).collect(Collectors.toSet());
        return suyas.equals(new HashSet<>(congelado.entregas()))
                ? Optional.empty()
                : Optional.of(new RuleViolation("colecta.informe.descuadre.entrega", null));
    }

    private Optional<RuleViolation> sums(List<AportacionInforme> registros) {
        Map<Clave, BigDecimal> expected = expected(registros);
        for (SumaInforme suma : congelado.sumas()) {
            BigDecimal right = expected.remove(Clave.of(suma));
            if (right == null || right.compareTo(suma.cantidad()) != 0) {
                BigDecimal off = suma.cantidad().subtract(right == null ? BigDecimal.ZERO : right);
                return Optional.of(
                        new RuleViolation("colecta.informe.descuadre.suma", null, suma.clave(), off.toPlainString()));
            }
        }
        return expected.keySet().stream()
                .map(clave -> new RuleViolation("colecta.informe.descuadre.falta", null, clave.text()))
                .findFirst();
    }

    /** Each sum of each level: the records by plantel, and these once more for each level above. */
    private static Map<Clave, BigDecimal> expected(List<AportacionInforme> registros) {
        Map<Clave, BigDecimal> planteles = new LinkedHashMap<>();
        registros.stream()
                .filter(AportacionInforme::isContada)
                .forEach(a -> planteles.merge(
                        new Clave(Nivel.PLANTEL, a.entidad(), a.plantel(), a.cosa()), a.cantidad(), BigDecimal::add));
        Map<Clave, BigDecimal> all = new LinkedHashMap<>();
        planteles.forEach((clave, cantidad) -> {
            for (Nivel nivel : Nivel.values()) {
                all.merge(clave.at(nivel), cantidad, BigDecimal::add);
            }
        });
        return all;
    }

    private Optional<RuleViolation> answers(List<AportacionInforme> registros, Set<String> enCero) {
        Set<Integer> undone = registros.stream()
                .filter(AportacionInforme::isContraasiento)
                .map(AportacionInforme::contraasientoDe)
                .collect(Collectors.toSet());
        Map<String, Cuenta> cuentas = new HashMap<>();
        registros.forEach(
                a -> cuentas.computeIfAbsent(a.plantel(), p -> new Cuenta()).add(a, undone.contains(a.numero())));
        return congelado.planteles().stream()
                .filter(p -> !cuentas.getOrDefault(p.plantel(), new Cuenta()).agrees(p, enCero.contains(p.plantel())))
                .map(p -> new RuleViolation("colecta.informe.descuadre.plantel", null, p.plantel()))
                .findFirst();
    }

    /** The contributions of one plantel, counted. */
    private static final class Cuenta {
        private int cuentan;
        private int contraasientos;
        private int fuera;

        void add(AportacionInforme a, boolean undone) {
            cuentan += a.isContada() && !a.isContraasiento() && !undone ? 1 : 0;
            fuera += a.isContada() ? 0 : 1;
            contraasientos += a.isContraasiento() ? 1 : 0;
        }

        boolean agrees(PlantelInforme p, boolean zero) {
            return p.cuentan() == cuentan
                    && p.contraasientos() == contraasientos
                    && p.fuera() == fuera
                    && p.situacion() == answer(cuentan > 0, zero);
        }
    }

    private static Situacion answer(boolean reported, boolean zero) {
        return reported ? Situacion.REPORTADO : zero ? Situacion.CERO_DECLARADO : Situacion.SIN_REPORTE;
    }

    /** What tells a sum from every other of its version; what a level drops is empty. */
    private record Clave(Nivel nivel, String entidad, String plantel, Cosa cosa) {

        static Clave of(SumaInforme s) {
            return new Clave(s.nivel(), s.entidad(), s.plantel(), s.cosa());
        }

        Clave at(Nivel otro) {
            return new Clave(otro, otro.hasEntidad() ? entidad : "", otro.hasPlantel() ? plantel : "", cosa);
        }

        String text() {
            return String.join(" ", nivel.clave(), entidad, plantel, cosa.tipo().name(), cosa.clave());
        }
    }
}
