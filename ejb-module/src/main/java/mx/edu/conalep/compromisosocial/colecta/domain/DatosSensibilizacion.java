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
    /** More than study at the largest plantel: it may be so, and is asked about once. */
    public static final int MUCHOS = 5_000;
    /** More never come to one act of one plantel: a digit is wrong. */
    public static final int MAX = 100_000;

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
            broken.add(new RuleViolation("colecta.fecha.range", "fecha", difundidaEl, hoy, "difusion"));
        }
        if (asistentes != null && asistentes < 0) {
            broken.add(new RuleViolation("colecta.sensibilizacion.asistentes", "asistentes"));
        }
        if (asistentes != null && asistentes > MAX) {
            broken.add(new RuleViolation("colecta.sensibilizacion.absurdos", "asistentes", MAX));
        }
        return broken;
    }

    /** Whether so many came that it may be a slip: it is kept, but who wrote it is asked. */
    public boolean isInusual() {
        return asistentes != null && asistentes > MUCHOS && asistentes <= MAX;
    }

    /** It in a line of the audit trail. */
    public String linea() {
        return asistentes + " asistentes del " + fecha;
    }
}
