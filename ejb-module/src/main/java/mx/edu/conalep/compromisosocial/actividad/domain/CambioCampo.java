package mx.edu.conalep.compromisosocial.actividad.domain;

import java.util.Arrays;
import java.util.List;

/**
 * One field that differs between two submissions.
 *
 * @param campo the field
 * @param antes its value before, null when it had none
 * @param despues its value after, null when it has none
 */
public record CambioCampo(CampoActividad campo, Object antes, Object despues) {

    /** What changed from one capture to another, in the order of the form. */
    public static List<CambioCampo> between(DatosActividad antes, DatosActividad despues) {
        return Arrays.stream(CampoActividad.values())
                .filter(c -> !c.isSame(antes, despues))
                .map(c -> new CambioCampo(c, c.get(antes), c.get(despues)))
                .toList();
    }
}
