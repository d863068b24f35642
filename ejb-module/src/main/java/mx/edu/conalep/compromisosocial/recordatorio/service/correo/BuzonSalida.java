package mx.edu.conalep.compromisosocial.recordatorio.service.correo;

import java.util.Optional;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Carta;

/** A line over which mails leave, open until it is closed. */
public interface BuzonSalida extends AutoCloseable {

    /**
     * Asks whether the line still stands, before anybody notes that a mail is on its way.
     *
     * @throws CorreoInalcanzableException when it does not
     */
    void check();

    /**
     * Hands a mail over; when this returns, it was taken.
     *
     * @throws DireccionInvalidaException when its address is none, or is refused for good
     * @throws AplazadaException when it is not taken now, for certain
     * @throws CorreoInalcanzableException when the line broke: whether it was taken is not known
     */
    void send(Carta carta) throws DireccionInvalidaException, AplazadaException;

    /** Whether a mail whose handing over was interrupted was taken; empty when nobody can tell. */
    Optional<Boolean> taken(Carta carta);

    @Override
    void close();
}
