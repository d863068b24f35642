package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.PaginaDibujada;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.service.ArchivoIntegro;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/**
 * Pages of a convenio's documents as pictures, for the screens on which the legal area marks what is reserved (Art. 21 IV). No
 * transaction is open while they are drawn. Callers get the rows from services that judge who may read them.
 */
@ApplicationScoped
public class PaginasConvenio {
    @Inject
    private ArchivoIntegro archivos;

    @Inject
    private AlmacenEvidencia almacen;

    /**
     * How large the pages of a document are on the screen.
     *
     * @param sha256 hash of the document, from the row that the reader may read
     */
    public List<PaginaDibujada.Medida> sizes(String sha256) throws IOException {
        return drawn(sha256, PaginaDibujada::sizes);
    }

    /**
     * A page as a PNG.
     *
     * @param sha256 hash of the document, from the row that the reader may read
     * @param numero from 1
     * @throws NotFoundException when there is no such page
     */
    public byte[] png(String sha256, int numero) throws IOException {
        return drawn(sha256, pdf -> PaginaDibujada.png(pdf, numero))
                .orElseThrow(() -> new NotFoundException("convenio.documento.notFound"));
    }

    /** What is made of a document while it lies in a file. */
    private interface Dibujo<T> {
        T of(Path pdf) throws IOException;
    }

    private <T> T drawn(String sha256, Dibujo<T> dibujo) throws IOException {
        Path pdf = Files.createTempFile(almacen.carpetaTemporal(), "paginas-", ".tmp");
        try (InputStream in = archivos.open(sha256, "convenio.documento.altered")) {
            Files.copy(in, pdf, StandardCopyOption.REPLACE_EXISTING);
            return DocumentoDibujable.draw(() -> dibujo.of(pdf));
        } finally {
            Files.deleteIfExists(pdf);
        }
    }
}
