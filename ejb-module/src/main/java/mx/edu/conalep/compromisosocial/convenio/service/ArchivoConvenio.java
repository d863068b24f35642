package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenLlenoException;
import mx.edu.conalep.compromisosocial.evidencia.service.ArchivoIntegro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * Receives the signed document of a convenio and hands it out again, byte by byte: an electronic signature inside stays whole, and a
 * byte that changed is found by its hash. No transaction is open while bytes arrive or are examined.
 */
@ApplicationScoped
public class ArchivoConvenio {
    @Inject
    private DocumentoConvenioService service;

    @Inject
    private ArchivoIntegro archivos;

    /**
     * Receives a PDF.
     *
     * @param folio of the convenio, one of the actor's unit
     * @param tipo {@code CONVENIO_FIRMADO}, as sent
     * @param nombre name of the file, as sent
     * @param contenido its bytes; read to the end, not closed
     * @return its row; the content of the last one again gives the same row, that of an earlier one becomes the last
     * @throws RuleViolationException with the reason when the file is refused
     * @throws AlmacenLlenoException when there is no room for it
     */
    public DocumentoVista receive(String folio, String tipo, String nombre, InputStream contenido) {
        if (!"CONVENIO_FIRMADO".equals(tipo)) {
            throw new RuleViolationException(new RuleViolation("convenio.documento.tipo", "tipo"));
        }
        service.requireReceivable(folio);
        return service.register(
                folio,
                archivos.keepDrawablePdf(
                        nombre == null ? "convenio.pdf" : nombre, contenido, "convenio.documento.pdf"));
    }

    /**
     * The bytes of a file, as they were received.
     *
     * @param documento its row, as the reader got it from {@link DocumentoConvenioService#find}
     * @return the stream, to be closed by the caller
     * @throws ConflictException {@code convenio.documento.altered} when its hash is no longer that of its row
     */
    public InputStream open(DocumentoVista documento) throws IOException {
        return archivos.open(documento.sha256(), "convenio.documento.altered");
    }
}
