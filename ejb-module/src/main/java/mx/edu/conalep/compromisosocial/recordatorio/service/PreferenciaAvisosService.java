package mx.edu.conalep.compromisosocial.recordatorio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import mx.edu.conalep.compromisosocial.recordatorio.domain.GrupoAviso;
import mx.edu.conalep.compromisosocial.recordatorio.persistence.PreferenciaRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/** What a person wants to be told by mail: he chooses where he has entered, or does without all of it by the signed link of a mail. */
@Gated
@Stateless
public class PreferenciaAvisosService {

    @Inject
    private PreferenciaRepository preferencias;

    @Inject
    private EnlaceBaja enlaces;

    @Inject
    private Clock clock;

    /** What the actor is told, of what may be done without. */
    @Permit(anyRole = true, action = "recordatorio.preferencias.leer")
    public Set<GrupoAviso> mine() {
        Set<GrupoAviso> wanted = EnumSet.copyOf(GrupoAviso.optional());
        wanted.removeAll(preferencias.of(ActorActual.get().usuario()));
        return wanted;
    }

    /** Replaces what the actor is told; what is obligatory is told whether he names it or not. */
    @Permit(anyRole = true, action = "recordatorio.preferencias.cambiar", write = true)
    public void choose(Set<GrupoAviso> wanted) {
        Set<GrupoAviso> bajas = EnumSet.copyOf(GrupoAviso.optional());
        bajas.removeAll(wanted);
        String usuario = ActorActual.get().usuario();
        Rastro.objeto(usuario);
        Rastro.detalle("sin " + bajas);
        preferencias.replace(usuario, bajas, clock.instant());
    }

    /**
     * Does without all that is not obligatory, by the link of a mail. Done again, it changes nothing.
     *
     * @param usuario the login name that the link carries
     * @param firma its signature
     * @throws NotFoundException when the signature is not of that name
     */
    @Permit(anonymous = true, roles = Rol.SISTEMA, action = "recordatorio.baja", write = true)
    public void unsubscribe(String usuario, String firma) {
        requireSigned(usuario, firma);
        Rastro.objeto(usuario);
        preferencias.replace(usuario, EnumSet.copyOf(GrupoAviso.optional()), clock.instant());
    }

    /**
     * Looks at a link without acting on it: mail programs open links before people do.
     *
     * @throws NotFoundException when the signature is not of that name
     */
    @Permit(anonymous = true, roles = Rol.SISTEMA, action = "recordatorio.enlace")
    public void requireSigned(String usuario, String firma) {
        if (!enlaces.isSigned(usuario, firma)) {
            throw new NotFoundException("recordatorio.enlace.invalid");
        }
    }
}
