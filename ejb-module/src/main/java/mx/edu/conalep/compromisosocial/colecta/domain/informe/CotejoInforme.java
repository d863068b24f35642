package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * The proof of a version before it is published: its sums added up again here, from the records themselves and past every statement that
 * made them.
 */
public final class CotejoInforme {

    private final ContenidoInforme congelado;

    /** For what a version froze, of the whole nation. */
    public CotejoInforme(ContenidoInforme congelado) {
        this.congelado = congelado;
    }

    /**
     * The first thing that does not agree.
     *
     * @param registros the contributions as the records say today
     * @param entregas the deliveries as the records say today
     * @param enCero planteles whose zero declaration stands
     * @return code and values of what to tell, or empty when all agrees
     */
    public Optional<RuleViolation> firstDifference(
            List<AportacionInforme> registros, List<EntregaInforme> entregas, Set<String> enCero) {
        return detail(registros)
                .or(() -> deliveries(entregas))
                .or(() -> sums(registros))
                .or(() -> answers(registros, enCero));
    }

    private Optional<RuleViolation> detail(List<AportacionInforme> registros) {
        Set<AportacionInforme> unos = new HashSet<>(congelado.aportaciones());
        List<AportacionInforme> otros = new ArrayList<>(registros);
        otros.removeAll(unos);
        registros.forEach(unos::remove);
        otros.addAll(unos);
        return otros.stream()
                .map(a -> new RuleViolation("colecta.informe.descuadre.aportacion", null, a.numero()))
                .findFirst();
    }

    private Optional<RuleViolation> deliveries(List<EntregaInforme> entregas) {
        return new HashSet<>(entregas).equals(new HashSet<>(congelado.entregas()))
                ? Optional.empty()
                : Optional.of(new RuleViolation("colecta.informe.descuadre.entrega", null));
    }

    private Optional<RuleViolation> sums(List<AportacionInforme> registros) {
        Map<String, BigDecimal> expected = new TreeMap<>();
        registros.stream().filter(AportacionInforme::isContada).forEach(a -> {
            for (Nivel nivel : Nivel.values()) {
                expected.merge(key(nivel, a), a.cantidad(), BigDecimal::add);
            }
        });
        for (SumaInforme suma : congelado.sumas()) {
            BigDecimal right = expected.remove(key(suma));
            if (right == null || right.compareTo(suma.cantidad()) != 0) {
                BigDecimal off = suma.cantidad().subtract(right == null ? BigDecimal.ZERO : right);
                return Optional.of(
                        new RuleViolation("colecta.informe.descuadre.suma", null, suma.clave(), off.toPlainString()));
            }
        }
        return expected.keySet().stream()
                .map(key -> new RuleViolation("colecta.informe.descuadre.falta", null, key.replace('\n', ' ')))
                .findFirst();
    }

    private Optional<RuleViolation> answers(List<AportacionInforme> registros, Set<String> enCero) {
        Map<String, Integer> contadas = new HashMap<>();
        registros.stream()
                .filter(AportacionInforme::isContada)
                .forEach(a -> contadas.merge(a.plantel(), 1, Integer::sum));
        return congelado.planteles().stream()
                .filter(p -> p.cuentan() != contadas.getOrDefault(p.plantel(), 0)
                        || p.situacion() != answer(contadas.containsKey(p.plantel()), enCero.contains(p.plantel())))
                .map(p -> new RuleViolation("colecta.informe.descuadre.plantel", null, p.plantel()))
                .findFirst();
    }

    private static Situacion answer(boolean reported, boolean zero) {
        return reported ? Situacion.REPORTADO : zero ? Situacion.CERO_DECLARADO : Situacion.SIN_REPORTE;
    }

    private static String key(SumaInforme s) {
        return key(s.nivel(), s.entidad(), s.plantel(), s.cosa());
    }

    private static String key(Nivel nivel, AportacionInforme a) {
        return key(nivel, nivel.hasEntidad() ? a.entidad() : "", nivel.hasPlantel() ? a.plantel() : "", a.cosa());
    }

    private static String key(Nivel nivel, String entidad, String plantel, Cosa cosa) {
        return String.join("\n", nivel.clave(), entidad, plantel, cosa.tipo().name(), cosa.clave());
    }
}
