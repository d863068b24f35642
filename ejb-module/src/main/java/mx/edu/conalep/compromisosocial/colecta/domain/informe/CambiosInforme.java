package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a published version does not say as the records say it today (R14). Both sides are read under the keys under which things count
 * today: a version that was published when goods counted by the words of their unit says the same.
 */
public final class CambiosInforme {

    private CambiosInforme() {}

    /**
     * How many contributions and deliveries differ.
     *
     * @param vigente the version in force, of the whole nation
     * @param aportaciones the contributions as the records say today
     * @param entregas the deliveries as the records say today
     */
    public static long since(
            ContenidoInforme vigente, List<AportacionInforme> aportaciones, List<EntregaInforme> entregas) {
        return differing(counted(vigente.aportaciones()), counted(aportaciones))
                + differing(byThing(vigente.entregas()), byThing(entregas));
    }

    private static List<AportacionInforme> counted(List<AportacionInforme> aportaciones) {
        return aportaciones.stream().map(AportacionInforme::contada).toList();
    }

    /** One of each thing in each delivery: a delivery of before may say a thing twice, by two words of its unit. */
    private static Collection<EntregaInforme> byThing(List<EntregaInforme> entregas) {
        return entregas.stream()
                .map(EntregaInforme::contada)
                .collect(Collectors.toMap(e -> new Parte(e.entrega(), e.cosa()), e -> e, EntregaInforme::plus))
                .values();
    }

    private static <T> long differing(Collection<T> before, Collection<T> today) {
        Set<T> known = new HashSet<>(before);
        return today.stream().filter(t -> !known.contains(t)).count();
    }

    /** One thing in one delivery. */
    private record Parte(long entrega, Cosa cosa) {}
}
