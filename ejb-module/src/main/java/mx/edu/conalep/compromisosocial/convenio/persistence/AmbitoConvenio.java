package mx.edu.conalep.compromisosocial.convenio.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.convenio.domain.AreaJuridica;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;

/**
 * Which convenios a person reaches, as a condition on the alias {@code c} of plain SQL with positional values. A convenio has the unit
 * that wrote it; what is registered is read by every unit that it covers. A national convenio has no entidad and one of an entidad has no
 * plantel, so that one index (entidad, plantel …) answers each condition.
 *
 * @param sql the condition, with a {@code ?} for each value
 * @param valores the values in order
 * @param ramas conditions of which exactly one holds for each convenio in the scope, their values together those of the scope; each
 *     names entidad and plantel, so that the newest of each are found without the others. Empty when the scope has no such parts
 * @param indice the index, as a hint, in which a list of it is counted and put in order
 */
public record AmbitoConvenio(String sql, List<Object> valores, List<String> ramas, String indice) {

    private static final String REGISTRADO = "c.folio is not null";
    private static final String TODOS = "1 = 1";
    private static final String NACIONALES = "c.entidad is null and c.plantel is null and " + REGISTRADO;
    private static final List<String> DE_PLANTEL = List.of(
            "c.entidad = ? and c.plantel = ?", NACIONALES, "c.entidad = ? and c.plantel is null and " + REGISTRADO);
    private static final String DE_UNIDAD = "use index (convenio_unidad_ix)";
    private static final String SIN_ORDEN = "ignore index (primary)";
    /** By state and last day the whole nation would be read for one legal area. */
    private static final String SIN_FIN = "ignore index (primary, convenio_fin_ix)";

    private static final String CAME = " and c.estado <> 'BORRADOR'";

    private static final Set<Rol> JURIDICOS = Set.of(Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL);

    private AmbitoConvenio(String sql, List<Object> valores) {
        this(sql, valores, List.of(), sql.equals(TODOS) ? SIN_ORDEN : SIN_FIN);
    }

    /**
     * What a person may read: of a unit what that reads, of a legal area what it answers for and what its person covers of others. Who has
     * roles of both reads both; what came to his own area is of his unit already.
     */
    public static AmbitoConvenio reading(Actor actor, List<AreaJuridica> suplidas) {
        if (!actor.isAny(JURIDICOS)) {
            return ofUnit(actor.ambito());
        }
        boolean ofUnitToo = actor.roles().stream()
                .anyMatch(rol -> !JURIDICOS.contains(rol)
                        && GrupoRol.LECTORES_CONVENIO.roles().contains(rol));
        return ofUnitToo ? ofUnit(actor.ambito()).covering(suplidas) : reviewing(actor, suplidas);
    }

    private static AmbitoConvenio ofUnit(Ambito ambito) {
        return switch (ambito.nivel()) {
            case NACIONAL -> new AmbitoConvenio(TODOS, List.of());
            case ENTIDAD ->
                new AmbitoConvenio(
                        "(c.entidad = ? or " + NACIONALES + ")", List.of(ambito.entidad()), List.of(), DE_UNIDAD);
            case PLANTEL ->
                new AmbitoConvenio(
                        "(" + String.join(" or ", DE_PLANTEL) + ")",
                        List.of(ambito.entidad(), ambito.plantel(), ambito.entidad()),
                        DE_PLANTEL,
                        DE_UNIDAD);
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
        return reviewing(actor).covering(suplidas);
    }

    /** The same with what came to other legal areas. */
    private AmbitoConvenio covering(List<AreaJuridica> suplidas) {
        if (suplidas.isEmpty() || isNacional()) {
            return this;
        }
        StringBuilder where = new StringBuilder("(" + sql);
        List<Object> values = new ArrayList<>(valores);
        for (AreaJuridica area : suplidas) {
            where.append(" or c.revisor = '").append(area.revisor()).append('\'');
            if (!area.isNacional()) {
                where.append(" and c.entidad = ?");
                values.add(area.entidad());
            }
            where.append(CAME);
        }
        return new AmbitoConvenio(where.append(')').toString(), values);
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
