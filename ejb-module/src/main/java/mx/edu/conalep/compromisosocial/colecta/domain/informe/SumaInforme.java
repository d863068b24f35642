package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import java.io.Serializable;
import java.math.BigDecimal;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;

/**
 * What counts of one thing in one unit.
 *
 * @param entidad empty for the nation
 * @param plantel empty above it
 */
public record SumaInforme(Nivel nivel, String entidad, String plantel, Cosa cosa, BigDecimal cantidad)
        implements Serializable {

    /** What tells a sum from every other of its version, as people read it. */
    public String clave() {
        String unidad = nivel == Nivel.NACIONAL ? nivel.clave() : plantel.isEmpty() ? entidad : plantel;
        return unidad + " " + (cosa.isDinero() ? "MXN" : cosa.articulo() + " (" + cosa.unidad() + ")");
    }
}
