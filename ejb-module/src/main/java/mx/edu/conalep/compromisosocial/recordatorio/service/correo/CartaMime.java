package mx.edu.conalep.compromisosocial.recordatorio.service.correo;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Carta;

/**
 * A mail as a MIME message: plain text and HTML, its Message-ID the same however often it is written. What comes from data never reaches a
 * header with a line's end or another control character in it.
 */
final class CartaMime extends MimeMessage {

    private static final String UTF8 = StandardCharsets.UTF_8.name();
    private static final DateTimeFormatter FECHA =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private final String mensajeId;

    /**
     * Composes a mail.
     *
     * @throws DireccionInvalidaException when the person's address is none
     */
    CartaMime(Session session, Carta carta, String remitente, Instant ahora)
            throws MessagingException, DireccionInvalidaException {
        super(session);
        mensajeId = oneLine(carta.mensajeId());
        setFrom(new InternetAddress(remitente));
        setRecipient(Message.RecipientType.TO, address(carta));
        setSubject(oneLine(carta.asunto()), UTF8);
        setHeader("Date", FECHA.format(ahora.atOffset(ZoneOffset.UTC)));
        setHeader("Auto-Submitted", "auto-generated");
        if (carta.baja() != null) {
            setHeader("List-Unsubscribe", "<" + oneLine(carta.bajaDirecta()) + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeBodyPart texto = new MimeBodyPart();
        texto.setText(carta.texto(), UTF8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(carta.html(), UTF8, "html");
        setContent(new MimeMultipart("alternative", texto, html));
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", mensajeId);
    }

    private static InternetAddress address(Carta carta) throws DireccionInvalidaException {
        try {
            InternetAddress address = new InternetAddress(carta.correo(), true);
            if (address.isGroup() || !carta.correo().equals(address.getAddress())) {
                throw new DireccionInvalidaException(carta.correo());
            }
            address.setPersonal(oneLine(carta.nombre()), UTF8);
            return address;
        } catch (AddressException malformed) {
            throw new DireccionInvalidaException(carta.correo());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("Every JDK has UTF-8", impossible);
        }
    }

    /** A text without anything that could end a header. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
