package mx.edu.conalep.compromisosocial.colecta.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * An act by which a plantel informs and sensitises its community (Art. 12 IV).
 *
 * @param fecha its day, local date of the plantel
 * @param asistentes how many came
 */
public record DatosSensibilizacion(LocalDate fecha, String descripcion, Integer asistentes) implements Serializable {

    /**
     * The rules that it breaks, each with its field.
     *
     * @param difundidaEl day on which the colecta was sent down, in the zone of the plantel like the others
     */
    public List<RuleViolation> check(LocalDate difundidaEl, LocalDate hoy) {
        List<RuleViolation> broken = new ArrayList<>();
        ReglasColecta.required(fecha, "fecha", broken);
        ReglasColecta.required(descripcion, "descripcion", broken);
        ReglasColecta.required(asistentes, "asistentes", broken);
        if (fecha != null && (fecha.isBefore(difundidaEl) || fecha.isAfter(hoy))) {
            broken.add(new RuleViolation("colecta.fecha.range", "fecha", difundidaEl, hoy));
        }
        if (asistentes != null && asistentes < 0) {
            broken.add(new RuleViolation("colecta.sensibilizacion.asistentes", "asistentes"));
        }
        return broken;
    }
}
