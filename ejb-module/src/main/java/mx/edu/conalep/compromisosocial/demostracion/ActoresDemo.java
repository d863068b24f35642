package mx.edu.conalep.compromisosocial.demostracion;

import java.util.Set;
import java.util.concurrent.Callable;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** The persons as whom the demonstration acts; the audit trail names them and says where the acts come from. */
final class ActoresDemo {

    private static final String ORIGEN = "demostración";

    private ActoresDemo() {}

    static Actor plantel(PlantelVista p) {
        return new Actor(
                "plantel." + p.clave(),
                "Responsable de vinculación " + p.clave(),
                Set.of(Rol.VINCULACION_PLANTEL),
                Ambito.plantel(p.clave(), p.entidad()),
                ORIGEN);
    }

    static Actor titular(PlantelVista p) {
        return new Actor(
                "titular." + p.clave(),
                "Titular del plantel " + p.clave(),
                Set.of(Rol.TITULAR_PLANTEL),
                Ambito.plantel(p.clave(), p.entidad()),
                ORIGEN);
    }

    static Actor entidad(PlantelVista p) {
        return new Actor(
                "entidad." + p.entidad(),
                "Vinculación " + p.entidadAbreviatura(),
                Set.of(Rol.VINCULACION_ENTIDAD),
                Ambito.entidad(p.entidad()),
                ORIGEN);
    }

    /** Does something as a person; what a service refuses stops the loading. */
    static <T> T as(Actor actor, Callable<T> work) {
        try {
            return ActorActual.callAs(actor, work);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
