package mx.edu.conalep.compromisosocial.colecta.persistence;

import java.util.List;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/**
 * Which colectas a person reaches, as a condition on the alias {@code co} of plain SQL with positional values: the nation all of them, an
 * entidad or a plantel those that were sent down to it.
 *
 * @param sql the condition, with a {@code ?} for each value
 * @param valores the values in order
 */
public record AmbitoColecta(String sql, List<Object> valores) {

    private static final String DIFUNDIDA = "co.estado <> 'PLANEADA' and exists (select 1 from colecta_participante p"
            + " where p.colecta_id = co.id and p.unidad = ?)";

    /** Every colecta, for whoever acts on behalf of the system. */
    public static AmbitoColecta all() {
        return new AmbitoColecta("1 = 1", List.of());
    }

    /** What a person reads and acts on. */
    public static AmbitoColecta of(Actor actor) {
        Ambito ambito = actor.ambito();
        return switch (ambito.nivel()) {
            case NACIONAL -> all();
            case ENTIDAD -> new AmbitoColecta(DIFUNDIDA, List.of(ambito.entidad()));
            case PLANTEL -> new AmbitoColecta(DIFUNDIDA, List.of(ambito.plantel()));
            case SISTEMA -> new AmbitoColecta("1 = 0", List.of());
        };
    }
}
