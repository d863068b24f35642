package mx.edu.conalep.compromisosocial.convenio.persistence;

import java.util.List;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;

/**
 * Which convenios a person reaches, as a condition on the alias {@code c} of plain SQL with positional values. A convenio has the unit
 * that wrote it; what is registered is read by every unit that it covers. A national convenio has no entidad and one of an entidad has no
 * plantel, so that one index (entidad, plantel, folio …) answers each condition.
 *
 * @param sql the condition, with a {@code ?} for each value
 * @param valores the values in order
 */
public record AmbitoConvenio(String sql, List<Object> valores) {

    private static final String REGISTRADO = "c.folio is not null";

    /** What a person may read. */
    public static AmbitoConvenio reading(Actor actor) {
        Ambito ambito = actor.ambito();
        if (actor.is(Rol.JURIDICO_NACIONAL) || actor.is(Rol.JURIDICO_ENTIDAD)) {
            return reviewing(actor);
        }
        return switch (ambito.nivel()) {
            case NACIONAL -> new AmbitoConvenio("1 = 1", List.of());
            case ENTIDAD ->
                new AmbitoConvenio(
                        "(c.entidad = ? or c.entidad is null and " + REGISTRADO + ")", List.of(ambito.entidad()));
            case PLANTEL ->
                new AmbitoConvenio(
                        "(c.entidad = ? and c.plantel = ? or c.entidad is null and " + REGISTRADO
                                + " or c.entidad = ? and c.plantel is null and " + REGISTRADO + ")",
                        List.of(ambito.entidad(), ambito.plantel(), ambito.entidad()));
            case SISTEMA -> none();
        };
    }

    /** What a person writes: that of his own unit. */
    public static AmbitoConvenio writing(Actor actor) {
        Ambito ambito = actor.ambito();
        return switch (ambito.nivel()) {
            case NACIONAL -> new AmbitoConvenio("c.alcance = 'NACIONAL'", List.of());
            case ENTIDAD -> new AmbitoConvenio("c.alcance = 'ESTATAL' and c.entidad = ?", List.of(ambito.entidad()));
            case PLANTEL -> new AmbitoConvenio("c.plantel = ?", List.of(ambito.plantel()));
            case SISTEMA -> none();
        };
    }

    /** What a legal area answers for (Art. 21 I); drafts that never came to it are not its own. */
    public static AmbitoConvenio reviewing(Actor actor) {
        String came = " and c.estado <> 'BORRADOR'";
        if (actor.is(Rol.JURIDICO_NACIONAL)) {
            return new AmbitoConvenio("c.revisor = 'JURIDICO_NACIONAL'" + came, List.of());
        }
        return actor.is(Rol.JURIDICO_ENTIDAD)
                ? new AmbitoConvenio(
                        "c.revisor = 'JURIDICO_ENTIDAD' and c.entidad = ?" + came,
                        List.of(actor.ambito().entidad()))
                : none();
    }

    /** Every one, for the national registry. */
    public static AmbitoConvenio all() {
        return new AmbitoConvenio("1 = 1", List.of());
    }

    private static AmbitoConvenio none() {
        return new AmbitoConvenio("1 = 0", List.of());
    }
}
