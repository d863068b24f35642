package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/**
 * All that a version says inside a scope, or of the whole nation.
 *
 * @param planteles participating planteles by key
 * @param aportaciones contributions by number
 * @param sumas sums of the levels in scope, by level and key
 * @param entregas deliveries; empty below the nation, where they do not belong to anybody
 */
public record ContenidoInforme(
        VersionInforme version,
        Ambito ambito,
        List<PlantelInforme> planteles,
        List<MetaInforme> metas,
        List<AportacionInforme> aportaciones,
        List<SumaInforme> sumas,
        List<EntregaInforme> entregas)
        implements Serializable {

    /** The same of a version that is published by now. */
    public ContenidoInforme with(VersionInforme publicada) {
        return new ContenidoInforme(publicada, ambito, planteles, metas, aportaciones, sumas, entregas);
    }

    /** The highest level in scope: the one that its totals are of. */
    public Nivel nivel() {
        return ambito.isNacional() ? Nivel.NACIONAL : ambito.plantel() == null ? Nivel.ENTIDAD : Nivel.PLANTEL;
    }

    /** The sums of a level. */
    public List<SumaInforme> at(Nivel nivel) {
        return sumas.stream().filter(s -> s.nivel() == nivel).toList();
    }

    /** How many planteles answered in a way. */
    public int count(Situacion situacion) {
        return (int) planteles.stream().filter(p -> p.situacion() == situacion).count();
    }

    /** The counter-entries. */
    public List<AportacionInforme> contraasientos() {
        return aportaciones.stream().filter(AportacionInforme::isContraasiento).toList();
    }

    /** What the close left out. */
    public List<AportacionInforme> fuera() {
        return aportaciones.stream().filter(a -> !a.isContada()).toList();
    }

    /** What was wanted, collected and delivered, thing by thing, money first; a goal to which nobody contributed is a zero. */
    public List<BalanceInforme> balance() {
        Map<Cosa, BigDecimal> meta = sum(metas, MetaInforme::cosa, MetaInforme::cantidad);
        Map<Cosa, BigDecimal> recaudado = sum(at(nivel()), SumaInforme::cosa, SumaInforme::cantidad);
        Map<Cosa, BigDecimal> entregado = sum(entregas, EntregaInforme::cosa, EntregaInforme::cantidad);
        Map<Cosa, BigDecimal> all = new TreeMap<>(meta);
        all.putAll(recaudado);
        all.putAll(entregado);
        List<BalanceInforme> balance = new ArrayList<>();
        all.keySet()
                .forEach(cosa -> balance.add(new BalanceInforme(
                        cosa,
                        meta.get(cosa),
                        recaudado.getOrDefault(cosa, cosa.cero()),
                        ambito.isNacional() ? entregado.getOrDefault(cosa, cosa.cero()) : null)));
        return balance;
    }

    /** What counts of one thing in a unit of a level; null when nobody in it answered, so that missing is never a zero. */
    public BigDecimal recaudado(Nivel nivel, String entidad, String plantel, Cosa cosa) {
        return sumas.stream()
                .filter(s -> s.nivel() == nivel
                        && s.entidad().equals(entidad)
                        && s.plantel().equals(plantel)
                        && s.cosa().equals(cosa))
                .map(SumaInforme::cantidad)
                .findFirst()
                .orElseGet(() -> answered(entidad, plantel) ? cosa.cero() : null);
    }

    private boolean answered(String entidad, String plantel) {
        return planteles.stream()
                .filter(p -> entidad.isEmpty() || p.entidad().equals(entidad))
                .filter(p -> plantel.isEmpty() || p.plantel().equals(plantel))
                .anyMatch(p -> p.situacion() != Situacion.SIN_REPORTE);
    }

    private static <T> Map<Cosa, BigDecimal> sum(
            List<T> items, Function<T, Cosa> cosa, Function<T, BigDecimal> cantidad) {
        Map<Cosa, BigDecimal> sums = new TreeMap<>();
        items.forEach(item -> sums.merge(cosa.apply(item), cantidad.apply(item), BigDecimal::add));
        return sums;
    }
}
