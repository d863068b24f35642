package mx.edu.conalep.compromisosocial.recordatorio.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Carta;
import mx.edu.conalep.compromisosocial.recordatorio.domain.EstadoCarta;
import mx.edu.conalep.compromisosocial.recordatorio.persistence.CartaRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;

/** Notes where a mail is on its way, each note in a transaction of its own. */
@Gated
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PasoCarta {

    @Inject
    private CartaRepository cartas;

    @Inject
    private Clock clock;

    /**
     * Somebody begins to hand it over.
     *
     * @return true for one only
     */
    @Permit(roles = Rol.SISTEMA, action = "recordatorio.paso")
    public boolean begin(Carta carta) {
        return cartas.move(carta, EstadoCarta.PENDIENTE, EstadoCarta.EN_ENVIO, null, clock.instant());
    }

    /** It was handed over, refused or put off. */
    @Permit(roles = Rol.SISTEMA, action = "recordatorio.paso")
    public void end(Carta carta, EstadoCarta estado, String detalle) {
        cartas.move(carta, EstadoCarta.EN_ENVIO, estado, detalle, clock.instant());
    }

    /**
     * Its handing over was interrupted.
     *
     * @param tomada whether it was taken; empty when nobody can tell
     * @return the state that it is in now
     */
    @Permit(roles = Rol.SISTEMA, action = "recordatorio.paso")
    public EstadoCarta settle(Carta carta, Optional<Boolean> tomada) {
        EstadoCarta estado =
                tomada.map(t -> t ? EstadoCarta.ENVIADO : EstadoCarta.PENDIENTE).orElse(EstadoCarta.INCIERTO);
        end(carta, estado, null);
        return estado;
    }
}
