package mx.edu.conalep.compromisosocial.actividad.domain;

import java.util.Collection;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * Whether activities may rest on the convenios that they name (R19): registered, in force on their days, of their plantel's reach. What
 * knows convenios answers; activities know them by their folios only.
 */
public interface Amparos {

    /** Reads the convenios that some activities name, once for all of them. */
    Juez judge(Collection<DatosActividad> actividades);

    /** Judges one activity after another. */
    interface Juez {
        /**
         * Why an activity may not rest on its convenio; empty when it may, or names none.
         *
         * @param plantel key of its plantel, which its data may lack
         * @param entidad key of the plantel's entidad
         */
        Optional<RuleViolation> refusal(DatosActividad datos, String plantel, String entidad);
    }
}
