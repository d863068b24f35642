package mx.edu.conalep.compromisosocial.derivado.domain;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;

/**
 * The activities that derive from a convenio, by state. What counts is validated; what is not validated yet is told apart, and what was
 * cancelled counts nowhere (R20).
 */
public record CifrasDerivadas(Map<EstadoActividad, Cifra> porEstado) implements Serializable {
    private static final Set<EstadoActividad> FIRMES =
            EnumSet.of(EstadoActividad.VALIDADA, EstadoActividad.CONSOLIDADA);
    private static final Set<EstadoActividad> ABIERTOS =
            EnumSet.of(EstadoActividad.BORRADOR, EstadoActividad.EN_VALIDACION, EstadoActividad.DEVUELTA);

    /** Figures by state, in the order of the states. */
    public CifrasDerivadas {
        EnumMap<EstadoActividad, Cifra> copy = new EnumMap<>(EstadoActividad.class);
        copy.putAll(porEstado);
        porEstado = Collections.unmodifiableMap(copy);
    }

    /** What its entidad has validated, consolidated or not. */
    public Cifra validadas() {
        return sum(FIRMES);
    }

    /** What is captured and not validated yet. */
    public Cifra porValidar() {
        return sum(ABIERTOS);
    }

    private Cifra sum(Set<EstadoActividad> estados) {
        return estados.stream()
                .map(estado -> porEstado.getOrDefault(estado, Cifra.CERO))
                .reduce(Cifra.CERO, Cifra::plus);
    }
}
