package mx.edu.conalep.compromisosocial.emergente.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.ClaveArticulo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * A donation in kind that a plantel received.
 *
 * @param cantidad three decimals
 * @param origen who gave it
 * @param fecha day of the reception, local date of the plantel
 */
public record DatosDonacion(String articulo, BigDecimal cantidad, String unidad, String origen, LocalDate fecha)
        implements Serializable {

    /** The key under which the article adds up; null when a part of it is missing. */
    public String clave() {
        return ClaveArticulo.of(articulo, unidad);
    }

    /** Whether all of it is there. */
    public boolean isCompleta() {
        return clave() != null && cantidad != null && origen != null && fecha != null;
    }

    /**
     * The rules that it breaks, each with its field.
     *
     * @param desde day of the request
     * @param fin last day of the programme; what was received by then may be captured later
     */
    public List<RuleViolation> check(LocalDate desde, LocalDate fin, LocalDate hoy) {
        List<RuleViolation> broken = new ArrayList<>();
        ReglasEmergente.required(articulo, "articulo", broken);
        ReglasEmergente.positive(cantidad, "cantidad", broken);
        ReglasEmergente.required(unidad, "unidad", broken);
        ReglasEmergente.required(origen, "origen", broken);
        ReglasEmergente.required(fecha, "fecha", broken);
        LocalDate hasta = hoy.isAfter(fin) ? fin : hoy;
        if (fecha != null && (fecha.isBefore(desde) || fecha.isAfter(hasta))) {
            broken.add(new RuleViolation("emergente.fecha.range", "fecha", desde, hasta, "solicitud"));
        }
        ClaveArticulo.check(articulo, unidad, "articulo", broken);
        return broken;
    }
}
