package mx.edu.conalep.compromisosocial.emergente.persistence;

import jakarta.persistence.Query;
import java.util.List;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/**
 * Which programmes a person reaches, as a condition on the alias {@code pe} of plain SQL with positional values.
 *
 * @param sql the condition, with a {@code ?} for each value
 * @param valores the values in order
 */
public record AmbitoEmergente(String sql, List<Object> valores) {

    private static final String DIFUNDIDO =
            " or pe.estado <> 'PLANEADA' and exists (select 1 from emergente_participante x"
                    + " where x.emergente_id = pe.id and x.";

    /** What a person reads: the nation all of them, a unit its own and, once sent down, those in which it takes part. */
    public static AmbitoEmergente reading(Actor actor) {
        Ambito ambito = actor.ambito();
        return switch (ambito.nivel()) {
            case NACIONAL -> new AmbitoEmergente("1 = 1", List.of());
            case ENTIDAD ->
                new AmbitoEmergente(
                        "(pe.autor_entidad = ? and pe.autor_plantel is null" + DIFUNDIDO + "entidad = ?))",
                        List.of(ambito.entidad(), ambito.entidad()));
            case PLANTEL ->
                new AmbitoEmergente(
                        "(pe.autor_plantel = ?" + DIFUNDIDO + "plantel = ?))",
                        List.of(ambito.plantel(), ambito.plantel()));
            case SISTEMA -> new AmbitoEmergente("1 = 0", List.of());
        };
    }

    /** All of them: what jobs work on and their operators rehearse. */
    public static AmbitoEmergente all() {
        return new AmbitoEmergente("1 = 1", List.of());
    }

    /** What a person plans and moves: the programmes of the unit that received the request. */
    public static AmbitoEmergente writing(Actor actor) {
        Ambito ambito = actor.ambito();
        return switch (ambito.nivel()) {
            case NACIONAL -> new AmbitoEmergente("pe.autor_entidad is null", List.of());
            case ENTIDAD ->
                new AmbitoEmergente("pe.autor_entidad = ? and pe.autor_plantel is null", List.of(ambito.entidad()));
            case PLANTEL -> new AmbitoEmergente("pe.autor_plantel = ?", List.of(ambito.plantel()));
            case SISTEMA -> new AmbitoEmergente("1 = 0", List.of());
        };
    }

    /** Binds the values from a position on. */
    Query bind(Query query, int from) {
        for (int i = 0; i < valores.size(); i++) {
            query.setParameter(from + i, valores.get(i));
        }
        return query;
    }
}
