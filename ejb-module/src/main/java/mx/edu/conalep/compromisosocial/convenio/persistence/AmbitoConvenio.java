package mx.edu.conalep.compromisosocial.convenio.persistence;

import java.util.List;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;

/**
 * Which convenios a person reaches, as a condition on the alias {@code c} of plain SQL with positional values. A convenio has the unit
 * that wrote it; what is registered is read by every unit that it covers.
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
                        "(c.entidad = ? or c.alcance = 'NACIONAL' and " + REGISTRADO + ")", List.of(ambito.entidad()));
            case PLANTEL ->
                new AmbitoConvenio(
                        "(c.plantel = ? or " + REGISTRADO
                                + " and (c.alcance = 'NACIONAL' or c.alcance = 'ESTATAL' and c.entidad = ?))",
                        List.of(ambito.plantel(), ambito.entidad()));
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
        String came = " and exists (select 1 from convenio_version v where v.convenio_id = c.id)";
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
