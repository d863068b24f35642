package mx.edu.conalep.compromisosocial.convenio.domain;

import java.io.Serializable;
import java.util.Objects;

/**
 * A legal area (Art. 21 I): that of a CE, or the Dirección Corporativa de Asuntos Jurídicos.
 *
 * @param entidad key of its CE, null for the national one
 */
public record AreaJuridica(Revisor revisor, String entidad) implements Serializable {

    /** The national one. */
    public static AreaJuridica nacional() {
        return new AreaJuridica(Revisor.JURIDICO_NACIONAL, null);
    }

    /** That of a CE. */
    public static AreaJuridica of(String entidad) {
        return new AreaJuridica(Revisor.JURIDICO_ENTIDAD, entidad);
    }

    /** Whether it is the national one. */
    public boolean isNacional() {
        return revisor == Revisor.JURIDICO_NACIONAL;
    }

    /** Whether it answers for a convenio. */
    public boolean reviews(Convenio convenio) {
        return convenio.getRevisor() == revisor && (isNacional() || Objects.equals(entidad, convenio.getEntidad()));
    }
}
