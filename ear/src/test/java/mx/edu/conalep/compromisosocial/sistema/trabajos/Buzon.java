package mx.edu.conalep.compromisosocial.sistema.trabajos;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Where the reminders arrive: a real SMTP server on a port of its own, or the folder of files. */
final class Buzon {

    private GreenMail servidor;
    private final int puerto;

    Buzon(int puerto) {
        this.puerto = puerto;
    }

    void start() {
        servidor = new GreenMail(new ServerSetup(puerto, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        servidor.start();
    }

    void stop() {
        servidor.stop();
    }

    /** What the server has taken since its start. */
    List<MimeMessage> received() {
        return List.of(servidor.getReceivedMessages());
    }

    /** The mails to a demonstration user. */
    static List<MimeMessage> to(String usuario, List<MimeMessage> mails) {
        return mails.stream()
                .filter(m -> recipient(m).equals(usuario + "@demostracion.invalid"))
                .toList();
    }

    static String recipient(MimeMessage mail) {
        try {
            return ((InternetAddress) mail.getRecipients(Message.RecipientType.TO)[0]).getAddress();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The plain text of a mail. */
    static String text(MimeMessage mail) {
        try {
            return ((jakarta.mail.Multipart) mail.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** A header of a mail, unfolded, or null. */
    static String header(MimeMessage mail, String name) {
        try {
            String value = mail.getHeader(name, null);
            return value == null ? null : value.replaceAll("\\r\\n\\s+", "");
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Removes the mails that a folder holds already. */
    static void clear(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The files of a folder as mails; a file that is not whole fails. */
    static List<MimeMessage> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<MimeMessage> mails = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (!file.toString().endsWith(".eml")) {
                    throw new IllegalStateException("Left behind: " + file);
                }
                try (InputStream in = Files.newInputStream(file)) {
                    mails.add(new MimeMessage(Session.getInstance(new Properties()), in));
                }
            }
            return mails;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
