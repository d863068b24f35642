package mx.edu.conalep.compromisosocial.actividad.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What indexes hold instead of the state, as the database computes it from the state: consolidating changes no index. */
public enum Fase {
    /** Being captured, submitted or returned. */
    ABIERTA,
    /** Validated, consolidated or not. */
    FIRME,
    CANCELADA;

    /** The phase of a state. */
    public static Fase of(EstadoActividad estado) {
        return switch (estado) {
            case VALIDADA, CONSOLIDADA -> FIRME;
            case CANCELADA -> CANCELADA;
            case BORRADOR, EN_VALIDACION, DEVUELTA -> ABIERTA;
        };
    }

    /** The phases that states belong to. */
    public static Set<Fase> of(Collection<EstadoActividad> estados) {
        Set<Fase> fases = EnumSet.noneOf(Fase.class);
        estados.forEach(estado -> fases.add(of(estado)));
        return fases;
    }

    /** Whether all states of these phases are among the given ones, so that the phases say as much. */
    public static boolean isWhole(Set<Fase> fases, Collection<EstadoActividad> estados) {
        return Arrays.stream(EstadoActividad.values())
                .filter(estado -> fases.contains(of(estado)))
                .allMatch(estados::contains);
    }
}
