package mx.edu.conalep.compromisosocial.recordatorio.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Deals out what waits to those who do it, to whoever covers a legal area, and, when it is overdue, to those who supervise them; leaves out
 * what a person may not do himself, was told already or does not want to be told.
 */
public final class Reparto {

    private static final Comparator<Aviso> ORDEN = Comparator.comparing(Aviso::supervision)
            .thenComparing(a -> a.asunto().vence(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(a -> a.asunto().tipo())
            .thenComparing(a -> a.asunto().objeto() + a.asunto().parte());

    private final Map<Destino, List<String>> personas;
    private final Map<Destino, List<String>> suplentes;
    private final Map<String, Set<String>> dichos;
    private final Map<String, Set<GrupoAviso>> bajas;

    /**
     * What is known of people.
     *
     * @param personas login names by role and unit
     * @param suplentes login names of those who cover a legal area today, by that
     * @param dichos keys of what each person was told
     * @param bajas what each person does not want to be told
     */
    public Reparto(
            Map<Destino, List<String>> personas,
            Map<Destino, List<String>> suplentes,
            Map<String, Set<String>> dichos,
            Map<String, Set<GrupoAviso>> bajas) {
        this.personas = personas;
        this.suplentes = suplentes;
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
        Map<String, Map<String, Aviso>> avisos = new TreeMap<>();
        for (Asunto asunto : asuntos) {
            LocalDate dia = hoy.apply(asunto);
            asunto.clave(dia).ifPresent(clave -> {
                tell(avisos, doers(asunto), new Aviso(asunto, clave, false, dia));
                if (asunto.isVencido(dia)) {
                    Aviso copia = new Aviso(asunto, "SUP:" + clave, true, dia);
                    asunto.supervisors().forEach(s -> tell(avisos, people(personas, s), copia));
                }
            });
        }
        Map<String, List<Aviso>> listas = new TreeMap<>();
        avisos.forEach((persona, suyos) ->
                listas.put(persona, suyos.values().stream().sorted(ORDEN).toList()));
        return listas;
    }

    private Stream<String> doers(Asunto asunto) {
        Stream<String> own = people(personas, asunto.doer());
        return asunto.tipo().isSuplible() ? Stream.concat(own, people(suplentes, asunto.doer())) : own;
    }

    private static Stream<String> people(Map<Destino, List<String>> some, Destino destino) {
        return some.getOrDefault(destino, List.of()).stream();
    }

    /** Nobody reads the same twice in a mail, by whatever ways it comes to him. */
    private void tell(Map<String, Map<String, Aviso>> avisos, Stream<String> quienes, Aviso aviso) {
        quienes.filter(p -> !p.equals(aviso.asunto().salvo()))
                .filter(p -> !dichos.getOrDefault(p, Set.of()).contains(aviso.clave()))
                .filter(p -> !bajas.getOrDefault(p, Set.of())
                        .contains(aviso.asunto().tipo().grupo()))
                .forEach(p ->
                        avisos.computeIfAbsent(p, key -> new LinkedHashMap<>()).putIfAbsent(aviso.clave(), aviso));
    }
}
