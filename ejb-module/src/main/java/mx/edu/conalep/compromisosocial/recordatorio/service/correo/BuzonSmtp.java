package mx.edu.conalep.compromisosocial.recordatorio.service.correo;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Carta;

/** Hands mails to an SMTP server over one connection. */
final class BuzonSmtp implements BuzonSalida {

    private static final Logger LOG = Logger.getLogger(BuzonSmtp.class.getName());
    /** A reply of the server, {@code 550 5.1.1 …}: 4xx is for now, 5xx for good. */
    private static final Pattern REPLY = Pattern.compile("(?:^|\\s)([45])\\d\\d[ -]");

    private final ConfiguracionCorreo configuracion;
    private final Session session;
    private final Clock clock;
    private final Transport transport;

    /**
     * Connects.
     *
     * @throws CorreoInalcanzableException when the server does not answer, or does not let the application in
     */
    BuzonSmtp(ConfiguracionCorreo configuracion, Session session, Clock clock) {
        this.configuracion = configuracion;
        this.session = session;
        this.clock = clock;
        try {
            transport = session.getTransport();
            if (configuracion.usuario() == null) {
                transport.connect();
            } else {
                transport.connect(configuracion.usuario(), configuracion.contrasena());
            }
        } catch (MessagingException unreachable) {
            throw lost(unreachable);
        }
    }

    @Override
    public void check() {
        if (!transport.isConnected()) {
            throw lost(new MessagingException("421"));
        }
    }

    @Override
    public void send(Carta carta) throws DireccionInvalidaException, AplazadaException {
        try {
            CartaMime mail = new CartaMime(session, carta, configuracion.remitente(), clock.instant());
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (SendFailedException refused) {
            judge(refused);
        } catch (MessagingException broken) {
            throw lost(broken);
        }
    }

    /** A refusal is one for certain: the server said so before it took the mail. */
    private static void judge(SendFailedException refused) throws DireccionInvalidaException, AplazadaException {
        StringBuilder told = new StringBuilder();
        for (Exception e = refused; e != null; e = e instanceof MessagingException m ? m.getNextException() : null) {
            told.append(e.getMessage()).append('\n');
        }
        Matcher reply = REPLY.matcher(told);
        if (reply.find() && "4".equals(reply.group(1))) {
            throw new AplazadaException(refused);
        }
        throw new DireccionInvalidaException(refused);
    }

    @Override
    public Optional<Boolean> taken(Carta carta) {
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.log(Level.FINE, "The server had closed the line", gone);
        }
    }

    private CorreoInalcanzableException lost(MessagingException cause) {
        return new CorreoInalcanzableException(configuracion.servidor() + ":" + configuracion.puerto(), cause);
    }
}
