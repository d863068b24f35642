package mx.edu.conalep.compromisosocial.convenio.persistence;

import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;

/**
 * Which templates a person reaches, as a JPQL condition on the aliases {@code v} (a version) and {@code p} (its template).
 *
 * @param jpql the condition; it may use {@code :entidad} and {@code :alcance}
 * @param entidad value of {@code :entidad}, or null
 * @param alcance value of {@code :alcance}, or null
 */
public record AmbitoPlantilla(String jpql, String entidad, Alcance alcance) {
    private static final String NACIONAL = "p.entidad is null";
    private static final String PROPIA = "p.entidad = :entidad";
    private static final String CUALQUIERA = "(" + NACIONAL + " or " + PROPIA + ")";

    /** What a person reads: the national ones and those of his entidad, all of them from the nation. */
    public static AmbitoPlantilla reading(Actor actor) {
        return switch (actor.ambito().nivel()) {
            case NACIONAL -> new AmbitoPlantilla("1 = 1", null, null);
            case ENTIDAD, PLANTEL ->
                new AmbitoPlantilla(CUALQUIERA, actor.ambito().entidad(), null);
            case SISTEMA -> new AmbitoPlantilla("1 = 0", null, null);
        };
    }

    /** What a legal area keeps: that of an entidad its own, the national one those of the nation. */
    public static AmbitoPlantilla keeping(Actor actor) {
        return actor.is(Rol.JURIDICO_NACIONAL)
                ? new AmbitoPlantilla(NACIONAL, null, null)
                : new AmbitoPlantilla(PROPIA, actor.ambito().entidad(), null);
    }

    /** What a convenio may be written from: active, for its reach, national or of its entidad. */
    public static AmbitoPlantilla serving(Alcance alcance, String entidad) {
        String own = entidad == null ? NACIONAL : CUALQUIERA;
        return new AmbitoPlantilla("p.activa = true and v.alcance = :alcance and " + own, entidad, alcance);
    }
}
