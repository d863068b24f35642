package mx.edu.conalep.compromisosocial.consolidacion.domain;

import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * When a version of a quarter may be made (R24): once validation has closed; again only with a reason or after an authorised
 * rectificación; and the same figures are never published twice by a mere second run.
 */
public final class PoliticaVersion {

    /** What a run does. */
    public enum Decision {
        /** It makes the next version. */
        NUEVA,
        /** It goes on with the unfinished one. */
        REANUDA,
        /** The version in force says it all already. */
        SIN_CAMBIOS
    }

    /**
     * What is known when a run begins.
     *
     * @param cerrado whether validation of the quarter has closed
     * @param inconclusa whether a version is unfinished
     * @param publicada whether a version is in force
     * @param conMotivo whether the run states a reason
     * @param rectificada whether a rectificación was authorised since the version in force
     * @param cambios activities that today differ from the version in force, missing and added ones included
     */
    public record Hechos(
            boolean cerrado,
            boolean inconclusa,
            boolean publicada,
            boolean conMotivo,
            boolean rectificada,
            long cambios) {}

    private PoliticaVersion() {}

    /**
     * Decides.
     *
     * @throws RuleViolationException {@code consolidacion.periodo.notClosed} while validation goes on;
     *     {@code consolidacion.motivo.required} when activities changed since the version in force and nobody says why
     */
    public static Decision decide(Trimestre periodo, Hechos hechos) {
        if (!hechos.cerrado()) {
            throw refused("consolidacion.periodo.notClosed", "periodo", periodo.clave());
        }
        if (hechos.inconclusa()) {
            return Decision.REANUDA;
        }
        if (!hechos.publicada() || hechos.conMotivo() || hechos.rectificada()) {
            return Decision.NUEVA;
        }
        if (hechos.cambios() > 0) {
            throw refused("consolidacion.motivo.required", "motivo", periodo.clave(), hechos.cambios());
        }
        return Decision.SIN_CAMBIOS;
    }

    private static RuleViolationException refused(String code, String field, Object... args) {
        return new RuleViolationException(new RuleViolation(code, field, args));
    }
}
