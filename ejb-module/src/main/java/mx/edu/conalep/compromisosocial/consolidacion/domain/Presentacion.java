package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * What the SSI records of the presentation of a report to the Junta Directiva (R24).
 *
 * @param sesion which session, at most 120 characters
 * @param fecha day of the session, hour of Mexico City
 * @param acuerdo what the Junta took note of or resolved, at most 1,000 characters
 * @param registradaEn UTC
 */
public record Presentacion(String sesion, LocalDate fecha, String acuerdo, Instant registradaEn, String registradaPor)
        implements Serializable {

    private static final int SESION_MAX = 120;
    private static final int ACUERDO_MAX = 1000;

    /**
     * A presentation whose data keeps the rules.
     *
     * @param hoy today in Mexico City
     * @param publicada day on which the version was published there
     * @throws RuleViolationException with every rule that the data breaks
     */
    public static Presentacion of(
            String sesion,
            LocalDate fecha,
            String acuerdo,
            LocalDate hoy,
            LocalDate publicada,
            Instant en,
            String por) {
        List<RuleViolation> broken = new ArrayList<>();
        if (isWrong(sesion, SESION_MAX)) {
            broken.add(new RuleViolation("consolidacion.presentacion.sesion.length", "sesion", SESION_MAX));
        }
        if (isWrong(acuerdo, ACUERDO_MAX)) {
            broken.add(new RuleViolation("consolidacion.presentacion.acuerdo.length", "acuerdo", ACUERDO_MAX));
        }
        broken.addAll(TextoLibre.signs("sesion", sesion));
        broken.addAll(TextoLibre.signs("acuerdo", acuerdo));
        if (fecha == null) {
            broken.add(new RuleViolation("consolidacion.presentacion.fecha.required", "fecha"));
        } else if (fecha.isAfter(hoy) || fecha.isBefore(publicada)) {
            broken.add(new RuleViolation("consolidacion.presentacion.fecha.range", "fecha", publicada, hoy));
        }
        RuleViolationException.throwIfAny(broken);
        return new Presentacion(sesion.strip(), fecha, acuerdo.strip(), en, por);
    }

    private static boolean isWrong(String text, int max) {
        return text == null || text.isBlank() || text.strip().length() > max;
    }
}
