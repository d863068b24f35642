package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.io.Serializable;
import java.util.Collection;

/**
 * A plantel as a version froze it.
 *
 * @param sinValidar activities that it had captured and that nobody validated: they count nowhere
 * @param enviadas of these, those that it had sent to its entidad, returned ones included; null in versions that did not freeze it
 */
public record PlantelConsolidado(
        String clave, String entidad, String nombre, Situacion situacion, int sinValidar, Integer enviadas)
        implements Serializable {

    /** Whether it has no report although it sent something: nothing of it was validated. */
    public boolean isEnviadoSinValidar() {
        return situacion == Situacion.SIN_REPORTE && enviadas != null && enviadas > 0;
    }

    /** How many of some planteles have no report although they sent something. */
    public static long sentUnvalidated(Collection<PlantelConsolidado> some) {
        return some.stream().filter(PlantelConsolidado::isEnviadoSinValidar).count();
    }
}
