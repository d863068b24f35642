package mx.edu.conalep.compromisosocial.recordatorio.service.correo;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Carta;

/** Keeps mails as {@code .eml} files that any mail program opens: written beside their place, forced to disk, then moved there at once. */
final class BuzonCarpeta implements BuzonSalida {

    private final ConfiguracionCorreo configuracion;
    private final Session session;
    private final Clock clock;

    BuzonCarpeta(ConfiguracionCorreo configuracion, Session session, Clock clock) {
        this.configuracion = configuracion;
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void check() {
        // a folder is there, or writing tells
    }

    @Override
    public void send(Carta carta) throws DireccionInvalidaException {
        Path file = file(carta);
        Path part = file.resolveSibling(file.getFileName() + ".parte");
        try {
            Files.createDirectories(configuracion.carpeta());
            CartaMime mail = new CartaMime(session, carta, configuracion.remitente(), clock.instant());
            try (FileChannel channel = FileChannel.open(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                mail.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException failed) {
            throw new CorreoInalcanzableException(configuracion.carpeta().toString(), failed);
        }
    }

    @Override
    public Optional<Boolean> taken(Carta carta) {
        return Optional.of(Files.exists(file(carta)));
    }

    @Override
    public void close() {
        // every file is closed already
    }

    private Path file(Carta carta) {
        return configuracion.carpeta().resolve(carta.archivo());
    }
}
