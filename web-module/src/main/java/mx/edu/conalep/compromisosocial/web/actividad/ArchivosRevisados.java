package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenEvidencia;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Sha256;

/**
 * The examined file of a session, one at most: the next takes its place, the import takes it out, and after {@link #VIDA} it is none.
 * What is left in the folder when a session ends is swept with the other temporary files, which every node sees.
 */
@RequestScoped
public class ArchivosRevisados {
    /** How long it is kept. */
    static final Duration VIDA = Duration.ofMinutes(30);

    private static final String ATRIBUTO = ArchivosRevisados.class.getName();
    private static final int NOMBRE_MAX = 120;

    private static final Logger LOG = Logger.getLogger(ArchivosRevisados.class.getName());

    @Inject
    private AlmacenEvidencia almacen;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    public ArchivosRevisados() {}

    ArchivosRevisados(AlmacenEvidencia almacen, HttpServletRequest request, Clock clock) {
        this.almacen = almacen;
        this.request = request;
        this.clock = clock;
    }

    /** The examined file of the person in this session, unless its time is over. */
    public Optional<ArchivoRevisado> current() {
        return request.getSession().getAttribute(ATRIBUTO) instanceof ArchivoRevisado revisado
                        && revisado.usuario().equals(ActorActual.get().usuario())
                        && clock.instant().isBefore(revisado.vence())
                ? Optional.of(revisado)
                : Optional.empty();
    }

    /**
     * Keeps a file in place of the one before. Where the folder takes nothing, as when its disk is full, none is kept.
     *
     * @param nombre as the browser tells it, null when it does not
     * @param filas how many rows it has
     * @return whether it is kept
     */
    public boolean keep(String nombre, int filas, byte[] archivo) throws IOException {
        discard();
        String temporal = "importacion-" + UUID.randomUUID();
        if (!write(temporal, archivo)) {
            return false;
        }
        Instant vence = clock.instant().plus(VIDA);
        request.getSession()
                .setAttribute(
                        ATRIBUTO,
                        new ArchivoRevisado(
                                ActorActual.get().usuario(),
                                shown(nombre),
                                filas,
                                archivo.length,
                                Sha256.of(archivo),
                                temporal,
                                vence));
        return true;
    }

    private boolean write(String temporal, byte[] archivo) {
        try {
            Files.write(place(temporal), archivo);
            return true;
        } catch (IOException full) {
            LOG.log(Level.WARNING, "An examined file is not kept", full);
            remove(temporal);
            return false;
        }
    }

    /** Removes what a failed write left; what cannot be removed is swept later. */
    private void remove(String temporal) {
        try {
            Files.deleteIfExists(place(temporal));
        } catch (IOException later) {
            LOG.log(Level.FINE, "Left to be swept", later);
        }
    }

    /**
     * Does something with the file and removes it: of two calls at a time one gets it. It is kept as before when that fails or did not do
     * what was wanted, unless another was examined meanwhile.
     *
     * @param work what is done with its bytes
     * @param done whether the file is needed no more
     * @return what came of it, or empty when there is no file any more, or not the one that was examined
     */
    public <T> Optional<T> use(Function<byte[], T> work, Predicate<T> done) throws IOException {
        Optional<ArchivoRevisado> revisado = current();
        if (revisado.isEmpty() || !claim(revisado.get())) {
            discard();
            return Optional.empty();
        }
        byte[] archivo = Files.readAllBytes(claimed(revisado.get()));
        if (!Sha256.of(archivo).equals(revisado.get().sha256())) {
            Files.deleteIfExists(claimed(revisado.get()));
            return Optional.empty();
        }
        boolean over = false;
        try {
            T result = work.apply(archivo);
            over = done.test(result);
            return Optional.of(result);
        } finally {
            release(revisado.get(), over);
        }
    }

    /** Takes the file out of the session and renames it, which only one of two can. */
    private boolean claim(ArchivoRevisado revisado) throws IOException {
        try {
            Files.move(place(revisado.temporal()), claimed(revisado), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException gone) {
            return false;
        }
        request.getSession().removeAttribute(ATRIBUTO);
        return true;
    }

    /** Removes a claimed file, or gives it back where no other was kept meanwhile. */
    private void release(ArchivoRevisado revisado, boolean over) throws IOException {
        if (over || request.getSession().getAttribute(ATRIBUTO) != null) {
            Files.deleteIfExists(claimed(revisado));
            return;
        }
        if (Files.exists(claimed(revisado))) {
            Files.move(claimed(revisado), place(revisado.temporal()), StandardCopyOption.ATOMIC_MOVE);
            request.getSession().setAttribute(ATRIBUTO, revisado);
        }
    }

    /** Forgets the file and removes it. */
    public void discard() throws IOException {
        Object kept = request.getSession().getAttribute(ATRIBUTO);
        request.getSession().removeAttribute(ATRIBUTO);
        if (kept instanceof ArchivoRevisado revisado) {
            Files.deleteIfExists(place(revisado.temporal()));
        }
    }

    private Path claimed(ArchivoRevisado revisado) throws IOException {
        return place(revisado.temporal() + "-en-curso");
    }

    private Path place(String temporal) throws IOException {
        return almacen.carpetaTemporal().resolve(temporal);
    }

    /** The last part of a name, no longer than a line. */
    private static String shown(String nombre) {
        String bare = nombre == null ? "" : nombre.replaceAll("^.*[/\\\\]", "");
        return bare.length() > NOMBRE_MAX ? bare.substring(0, NOMBRE_MAX) + "…" : bare;
    }
}
