package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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

    @Inject
    private AlmacenEvidencia almacen;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /** The examined file of the person in this session, unless its time is over. */
    public Optional<ArchivoRevisado> current() {
        return request.getSession().getAttribute(ATRIBUTO) instanceof ArchivoRevisado revisado
                        && revisado.usuario().equals(ActorActual.get().usuario())
                        && clock.instant().isBefore(revisado.vence())
                ? Optional.of(revisado)
                : Optional.empty();
    }

    /**
     * Keeps a file in place of the one before.
     *
     * @param nombre as the browser tells it, null when it does not
     * @param filas how many rows it has
     */
    public void keep(String nombre, int filas, byte[] archivo) throws IOException {
        discard();
        String temporal = "importacion-" + UUID.randomUUID();
        Files.write(place(temporal), archivo);
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
    }

    /**
     * Takes the file out, once: of two calls at a time one gets it.
     *
     * @return its bytes, or empty when there is none any more, or not the one that was examined
     */
    public Optional<byte[]> take() throws IOException {
        Optional<ArchivoRevisado> revisado = current();
        if (revisado.isEmpty() || !Files.exists(place(revisado.get().temporal()))) {
            discard();
            return Optional.empty();
        }
        byte[] archivo = Files.readAllBytes(place(revisado.get().temporal()));
        boolean first = discard();
        return first && Sha256.of(archivo).equals(revisado.get().sha256()) ? Optional.of(archivo) : Optional.empty();
    }

    /**
     * Forgets the file and removes it.
     *
     * @return whether it was there to be removed
     */
    public boolean discard() throws IOException {
        Object kept = request.getSession().getAttribute(ATRIBUTO);
        request.getSession().removeAttribute(ATRIBUTO);
        return kept instanceof ArchivoRevisado revisado && Files.deleteIfExists(place(revisado.temporal()));
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
