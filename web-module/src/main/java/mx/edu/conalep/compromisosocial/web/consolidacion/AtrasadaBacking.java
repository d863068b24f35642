package mx.edu.conalep.compromisosocial.web.consolidacion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.VersionAtrasada;
import mx.edu.conalep.compromisosocial.consolidacion.service.VersionesPendientes;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** Warns those who issue and present a report that its version no longer says all (R24): the quarter waits for the next one. */
@Named("atrasada")
@RequestScoped
public class AtrasadaBacking {

    @Inject
    private VersionesPendientes pendientes;

    private List<VersionAtrasada> atrasadas;

    /**
     * The warning about a version.
     *
     * @param periodo clave of the quarter
     * @param version number of the version that is shown
     * @return null when it says all, is not the one in force, or does not concern the person
     */
    public String told(String periodo, int version) {
        Actor actor = ActorActual.get();
        if (!actor.is(Rol.DVS) && !actor.is(Rol.SSI)) {
            return null;
        }
        if (atrasadas == null) {
            atrasadas = pendientes.toConsolidate();
        }
        return atrasadas.stream()
                .filter(a -> a.vigente().periodo().clave().equals(periodo)
                        && a.vigente().version() == version)
                .map(a -> Messages.text(
                        "consolidacion.pantalla.atrasada", version, a.corregidas(), a.agregadas(), periodo))
                .findFirst()
                .orElse(null);
    }
}
