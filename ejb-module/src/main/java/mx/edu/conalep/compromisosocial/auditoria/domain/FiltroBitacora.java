package mx.edu.conalep.compromisosocial.auditoria.domain;

import java.io.Serializable;
import java.time.Instant;

/**
 * Which entries of the trail to show; null lets everything through.
 *
 * @param actor exact login name
 * @param objeto exact folio, clave or login name
 * @param accion exact name of the act
 * @param resultado how it ended
 * @param desde from this instant on
 * @param hasta before this instant
 */
public record FiltroBitacora(
        String actor, String objeto, String accion, Resultado resultado, Instant desde, Instant hasta)
        implements Serializable {

    public FiltroBitacora {
        actor = blankToNull(actor);
        objeto = blankToNull(objeto);
        accion = blankToNull(accion);
    }

    /** Everything. */
    public static FiltroBitacora none() {
        return new FiltroBitacora(null, null, null, null, null, null);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
