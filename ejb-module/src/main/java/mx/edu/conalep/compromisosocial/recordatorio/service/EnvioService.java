package mx.edu.conalep.compromisosocial.recordatorio.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Carta;
import mx.edu.conalep.compromisosocial.recordatorio.domain.EstadoCarta;
import mx.edu.conalep.compromisosocial.recordatorio.persistence.CartaRepository;
import mx.edu.conalep.compromisosocial.recordatorio.service.correo.AplazadaException;
import mx.edu.conalep.compromisosocial.recordatorio.service.correo.BuzonSalida;
import mx.edu.conalep.compromisosocial.recordatorio.service.correo.Correo;
import mx.edu.conalep.compromisosocial.recordatorio.service.correo.CorreoInalcanzableException;
import mx.edu.conalep.compromisosocial.recordatorio.service.correo.DireccionInvalidaException;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;

/**
 * Sends the mails that were written down. Each is noted as being handed over before it is, in a transaction of its own, and as taken
 * after it was: whatever dies in between, no mail is handed over twice.
 */
@Gated
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EnvioService {

    @Inject
    private CartaRepository cartas;

    @Inject
    private PasoCarta pasos;

    @Inject
    private Correo correo;

    @Inject
    private Clock clock;

    /**
     * The next mails that wait.
     *
     * @param despues login name after which they come, empty for the first
     */
    @Permit(roles = Rol.SISTEMA, action = "recordatorio.porEnviar")
    public List<Carta> waiting(String despues, int maximo) {
        return cartas.waiting(despues, maximo);
    }

    /** How many mails of today are in each state. */
    @Permit(roles = Rol.SISTEMA, action = "recordatorio.contar")
    public Recuento count() {
        LocalDate hoy = LocalDate.ofInstant(clock.instant(), Plazo.NACIONAL);
        Map<EstadoCarta, Integer> counts = cartas.count(hoy);
        return new Recuento(
                counts.getOrDefault(EstadoCarta.ENVIADO, 0),
                counts.getOrDefault(EstadoCarta.RECHAZADO, 0),
                counts.getOrDefault(EstadoCarta.INCIERTO, 0),
                counts.getOrDefault(EstadoCarta.PENDIENTE, 0));
    }

    /** Whether mail goes through a server, or is kept as files. */
    @Permit(roles = Rol.SISTEMA, action = "recordatorio.configuracion")
    public boolean hasServer() {
        return correo.configuration().isConServidor();
    }

    /**
     * Settles the mails that a server which died was handing over: a file tells whether it is there, an SMTP server does not.
     *
     * @throws CorreoInalcanzableException when the server does not answer
     */
    @Permit(roles = Rol.SISTEMA, action = "recordatorio.reanudar")
    public Interrumpidas settle() {
        List<Carta> some = cartas.interrupted();
        if (some.isEmpty()) {
            return new Interrumpidas(0, 0, 0);
        }
        int[] counts = new int[3];
        try (BuzonSalida buzon = correo.open()) {
            for (Carta carta : some) {
                EstadoCarta state = pasos.settle(carta, buzon.taken(carta));
                counts[state == EstadoCarta.ENVIADO ? 0 : state == EstadoCarta.PENDIENTE ? 1 : 2]++;
            }
        }
        return new Interrumpidas(counts[0], counts[1], counts[2]);
    }

    /**
     * Sends some mails over one line.
     *
     * @return what the server refused for good or put off, a sentence each, in Spanish
     * @throws CorreoInalcanzableException when the server does not answer; those not sent yet keep waiting
     */
    @Permit(roles = Rol.SISTEMA, action = "recordatorio.enviar")
    public List<String> send(List<Carta> some) {
        List<String> refused = new ArrayList<>();
        try (BuzonSalida buzon = correo.open()) {
            for (Carta carta : some) {
                buzon.check();
                if (pasos.begin(carta)) {
                    send(buzon, carta).ifPresent(refused::add);
                }
            }
        }
        return refused;
    }

    private Optional<String> send(BuzonSalida buzon, Carta carta) {
        try {
            buzon.send(carta);
            pasos.end(carta, EstadoCarta.ENVIADO, null);
            return Optional.empty();
        } catch (DireccionInvalidaException invalid) {
            pasos.end(carta, EstadoCarta.RECHAZADO, invalid.getMessage());
            return Optional.of(carta.usuario() + ": " + invalid.getMessage());
        } catch (AplazadaException later) {
            pasos.end(carta, EstadoCarta.PENDIENTE, later.getMessage());
            return Optional.of(carta.usuario() + ": " + later.getMessage());
        } catch (CorreoInalcanzableException broken) {
            pasos.settle(carta, buzon.taken(carta));
            throw broken;
        }
    }
}
