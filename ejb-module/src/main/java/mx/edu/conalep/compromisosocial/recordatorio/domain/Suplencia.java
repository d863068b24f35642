package mx.edu.conalep.compromisosocial.recordatorio.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;

/**
 * Somebody covers a legal area from a day to a day, both included, by the local date of the area (R21.1).
 *
 * @param delegado login name of who covers
 * @param area the reviewers whom he stands in for
 */
public record Suplencia(String delegado, Destino area, LocalDate desde, LocalDate hasta) {

    private static final Set<Rol> REVISAN = Set.of(Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL);

    /** Whether he covers it on a day. */
    public boolean isEnCurso(LocalDate hoy) {
        return !hoy.isBefore(desde) && !hoy.isAfter(hasta);
    }

    /**
     * Who covers each area today, as its tray tells him: only somebody who is of a legal area himself.
     *
     * @param personas login names of those who may enter, by role and unit
     * @param hoy the local date of an area
     */
    public static Map<Destino, List<String>> today(
            List<Suplencia> todas, Map<Destino, List<String>> personas, Function<Destino, LocalDate> hoy) {
        Set<String> juridicos = new HashSet<>();
        personas.forEach((destino, suyos) -> {
            if (REVISAN.contains(destino.rol())) {
                juridicos.addAll(suyos);
            }
        });
        Map<Destino, List<String>> suplentes = new HashMap<>();
        todas.stream()
                .filter(s -> juridicos.contains(s.delegado()))
                .filter(s -> s.isEnCurso(hoy.apply(s.area())))
                .forEach(s -> suplentes
                        .computeIfAbsent(s.area(), area -> new ArrayList<>())
                        .add(s.delegado()));
        return suplentes;
    }
}
