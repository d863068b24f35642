package mx.edu.conalep.compromisosocial.convenio.persistence;

import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.AreaJuridica;
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
    private static final String TODOS = "1 = 1";
    private static final String CAME = " and c.estado <> 'BORRADOR'";

    /** What a person may read. */
    public static AmbitoConvenio reading(Actor actor) {
        Ambito ambito = actor.ambito();
        if (actor.is(Rol.JURIDICO_NACIONAL) || actor.is(Rol.JURIDICO_ENTIDAD)) {
            return reviewing(actor);
        }
        return switch (ambito.nivel()) {
            case NACIONAL -> new AmbitoConvenio(TODOS, List.of());
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

    /** What a legal area answers for (Art. 21 I) and what its person covers of others; drafts that never came to one are nobody's. */
    public static AmbitoConvenio reviewing(Actor actor, List<AreaJuridica> suplidas) {
        AmbitoConvenio own = reviewing(actor);
        if (suplidas.isEmpty()) {
            return own;
        }
        StringBuilder sql = new StringBuilder("(" + own.sql());
        List<Object> valores = new ArrayList<>(own.valores());
        for (AreaJuridica area : suplidas) {
            sql.append(" or c.revisor = '").append(area.revisor()).append('\'');
            if (!area.isNacional()) {
                sql.append(" and c.entidad = ?");
                valores.add(area.entidad());
            }
            sql.append(CAME);
        }
        return new AmbitoConvenio(sql.append(')').toString(), valores);
    }

    /** What the person's own legal area answers for (Art. 21 I); drafts that never came to it are not its own. */
    public static AmbitoConvenio reviewing(Actor actor) {
        if (actor.is(Rol.JURIDICO_NACIONAL)) {
            return new AmbitoConvenio("c.revisor = 'JURIDICO_NACIONAL'" + CAME, List.of());
        }
        return actor.is(Rol.JURIDICO_ENTIDAD)
                ? new AmbitoConvenio(
                        "c.revisor = 'JURIDICO_ENTIDAD' and c.entidad = ?" + CAME,
                        List.of(actor.ambito().entidad()))
                : none();
    }

    /** Every one, for the national registry. */
    public static AmbitoConvenio all() {
        return new AmbitoConvenio(TODOS, List.of());
    }

    /** Whether it holds every convenio. */
    boolean isNacional() {
        return sql.equals(TODOS);
    }

    private static AmbitoConvenio none() {
        return new AmbitoConvenio("1 = 0", List.of());
    }
}
