package mx.edu.conalep.compromisosocial.emergente.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * A delivery to a student.
 *
 * @param fecha its day, local date of the plantel
 * @param acuse SHA-256 of his receipt
 */
public record DatosEntrega(LocalDate fecha, String acuse) implements Serializable {

    /**
     * The rules that it breaks, each with its field.
     *
     * @param archivado whether the receipt is on file
     * @param aprobada local date of the approval
     */
    public List<RuleViolation> check(boolean archivado, LocalDate aprobada, LocalDate hoy) {
        List<RuleViolation> broken = new ArrayList<>(day(fecha, aprobada, hoy));
        if (!archivado) {
            broken.add(new RuleViolation("emergente.entrega.acuse", "acuse"));
        }
        return broken;
    }

    /** What is missing, before it is known which choice it is of. */
    public List<RuleViolation> missing() {
        List<RuleViolation> broken = new ArrayList<>();
        ReglasEmergente.required(fecha, "fecha", broken);
        if (acuse == null) {
            broken.add(new RuleViolation("emergente.entrega.acuse", "acuse"));
        }
        return broken;
    }

    /** What is wrong with its day: not before the approval nor after today. */
    static List<RuleViolation> day(LocalDate fecha, LocalDate aprobada, LocalDate hoy) {
        List<RuleViolation> broken = new ArrayList<>();
        ReglasEmergente.required(fecha, "fecha", broken);
        if (fecha != null && (fecha.isBefore(aprobada) || fecha.isAfter(hoy))) {
            broken.add(new RuleViolation("emergente.fecha.range", "fecha", aprobada, hoy, "aprobacion"));
        }
        return broken;
    }
}
