package mx.edu.conalep.compromisosocial.recordatorio.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Deals out what waits to those who do it and, when it is overdue, to those who supervise them; leaves out what a person may not do himself,
 * was told already or does not want to be told.
 */
public final class Reparto {

    private static final Comparator<Aviso> ORDEN = Comparator.comparing(Aviso::supervision)
            .thenComparing(a -> a.asunto().vence(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(a -> a.asunto().tipo())
            .thenComparing(a -> a.asunto().objeto() + a.asunto().parte());

    private final Map<Destino, List<String>> personas;
    private final Map<String, Set<String>> dichos;
    private final Map<String, Set<GrupoAviso>> bajas;

    /**
     * What is known of people.
     *
     * @param personas login names by role and unit
     * @param dichos keys of what each person was told
     * @param bajas what each person does not want to be told
     */
    public Reparto(
            Map<Destino, List<String>> personas, Map<String, Set<String>> dichos, Map<String, Set<GrupoAviso>> bajas) {
        this.personas = personas;
        this.dichos = dichos;
        this.bajas = bajas;
    }

    /**
     * What each person is told, the most pressing first.
     *
     * @param hoy the local date where a thing's deadline counts
     * @return notices by login name; people who are told nothing are absent
     */
    public Map<String, List<Aviso>> deal(List<Asunto> asuntos, Function<Asunto, LocalDate> hoy) {
        Map<String, List<Aviso>> avisos = new TreeMap<>();
        for (Asunto asunto : asuntos) {
            LocalDate dia = hoy.apply(asunto);
            asunto.clave(dia).ifPresent(clave -> {
                tell(avisos, asunto.doer(), new Aviso(asunto, clave, false, dia));
                if (asunto.isVencido(dia)) {
                    Aviso copia = new Aviso(asunto, "SUP:" + clave, true, dia);
                    asunto.supervisors().forEach(s -> tell(avisos, s, copia));
                }
            });
        }
        avisos.values().forEach(list -> list.sort(ORDEN));
        return avisos;
    }

    private void tell(Map<String, List<Aviso>> avisos, Destino destino, Aviso aviso) {
        personas.getOrDefault(destino, List.of()).stream()
                .filter(p -> !p.equals(aviso.asunto().salvo()))
                .filter(p -> !dichos.getOrDefault(p, Set.of()).contains(aviso.clave()))
                .filter(p -> !bajas.getOrDefault(p, Set.of())
                        .contains(aviso.asunto().tipo().grupo()))
                .forEach(
                        p -> avisos.computeIfAbsent(p, key -> new ArrayList<>()).add(aviso));
    }
}
