package mx.edu.conalep.compromisosocial.auditoria.domain;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One entry of the trail, without its place in the chain. Texts are cut to the length of their columns.
 *
 * @param en when, to the microsecond
 * @param actor login name, or {@code anonimo}, {@code sistema}
 * @param roles what he could act as, separated by commas
 * @param origen address of the network, or {@code sistema}
 * @param accion name of the act, feature first
 * @param objeto what it was done to, or null
 * @param detalle what else must be provable, or null
 */
public record Asiento(
        Instant en,
        String actor,
        String roles,
        String origen,
        String accion,
        String objeto,
        Resultado resultado,
        String detalle)
        implements Serializable {

    private static final int ACTOR = 60;
    private static final int ROLES = 200;
    private static final int ORIGEN = 64;
    private static final int ACCION = 80;
    private static final int OBJETO = 160;
    private static final int DETALLE = 2000;

    public Asiento {
        en = en.truncatedTo(ChronoUnit.MICROS);
        actor = cut(actor, ACTOR);
        roles = cut(roles, ROLES);
        origen = cut(origen, ORIGEN);
        accion = cut(accion, ACCION);
        objeto = cut(objeto, OBJETO);
        detalle = cut(detalle, DETALLE);
    }

    private static String cut(String text, int length) {
        if (text == null || text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, length));
    }
}
