package mx.edu.conalep.compromisosocial.emergente.domain.informe;

import java.io.Serializable;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;

/**
 * A unit of a level.
 *
 * @param entidad empty for the nation
 * @param plantel empty above it
 */
public record Unidad(Nivel nivel, String entidad, String plantel) implements Serializable {

    /** A plantel. */
    public static Unidad plantel(String clave) {
        return new Unidad(Nivel.PLANTEL, clave.substring(0, 2), clave);
    }

    /** The unit of another level that it belongs to. */
    public Unidad at(Nivel otro) {
        return new Unidad(otro, otro.hasEntidad() ? entidad : "", otro.hasPlantel() ? plantel : "");
    }

    /** As people read it. */
    public String clave() {
        return nivel == Nivel.NACIONAL ? nivel.clave() : plantel.isEmpty() ? entidad : plantel;
    }
}
