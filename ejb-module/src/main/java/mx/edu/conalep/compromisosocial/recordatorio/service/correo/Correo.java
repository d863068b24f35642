package mx.edu.conalep.compromisosocial.recordatorio.service.correo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.time.Clock;

/** The mail of this installation. */
@ApplicationScoped
public class Correo {

    private final ConfiguracionCorreo configuracion = ConfiguracionCorreo.of(System.getenv());

    @Inject
    private Clock clock;

    /** How it is set up. */
    public ConfiguracionCorreo configuration() {
        return configuracion;
    }

    /**
     * Opens the line.
     *
     * @throws CorreoInalcanzableException when the server does not answer
     */
    public BuzonSalida open() {
        return open(configuracion, clock);
    }

    static BuzonSalida open(ConfiguracionCorreo configuracion, Clock clock) {
        Session session = Session.getInstance(configuracion.properties());
        return configuracion.isConServidor()
                ? new BuzonSmtp(configuracion, session, clock)
                : new BuzonCarpeta(configuracion, session, clock);
    }
}
