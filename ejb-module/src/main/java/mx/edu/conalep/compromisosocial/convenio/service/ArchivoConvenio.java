package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import mx.edu.conalep.compromisosocial.convenio.service.DocumentoConvenioService.Guardado;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenLlenoException;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoRecibido;
import mx.edu.conalep.compromisosocial.evidencia.domain.EvidenciaProcesada;
import mx.edu.conalep.compromisosocial.evidencia.domain.ExaminadorEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.FormatoEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.Huella;
import mx.edu.conalep.compromisosocial.evidencia.domain.LimitesEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.TipoEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.service.RecepcionEvidencia;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Receives the signed document of a convenio and hands it out again, byte by byte: an electronic signature inside stays whole, and a
 * byte that changed is found by its hash. No transaction is open while bytes arrive or are examined.
 */
@ApplicationScoped
public class ArchivoConvenio {
    @Inject
    private DocumentoConvenioService service;

    @Inject
    private RecepcionEvidencia recepcion;

    @Inject
    private AlmacenEvidencia almacen;

    /**
     * Receives a PDF.
     *
     * @param folio of the convenio, one of the actor's unit
     * @param tipo {@code CONVENIO_FIRMADO}, as sent
     * @param nombre name of the file, as sent
     * @param contenido its bytes; read to the end, not closed
     * @return its row; the same content again gives the same row
     * @throws RuleViolationException with the reason when the file is refused
     * @throws AlmacenLlenoException when there is no room for it
     */
    public DocumentoVista receive(String folio, String tipo, String nombre, InputStream contenido) {
        if (!"CONVENIO_FIRMADO".equals(tipo)) {
            throw new RuleViolationException(new RuleViolation("convenio.documento.tipo", "tipo"));
        }
        service.requireReceivable(folio);
        try {
            return service.register(folio, examine(nombre, contenido));
        } catch (IOException failure) {
            if (AlmacenLlenoException.isCause(failure)) {
                throw new AlmacenLlenoException();
            }
            throw new UncheckedIOException("The signed document could not be kept", failure);
        }
    }

    private Guardado examine(String nombre, InputStream contenido) throws IOException {
        LimitesEvidencia limites = recepcion.limites();
        Path carpeta = almacen.carpetaTemporal();
        try (ArchivoRecibido archivo = ArchivoRecibido.receive(contenido, carpeta, limites.bytesMax());
                EvidenciaProcesada sound = ExaminadorEvidencia.examine(
                        TipoEvidencia.DOCUMENTO_OFICIAL, nombre, archivo, limites, carpeta)) {
            if (sound.formato() != FormatoEvidencia.PDF) {
                throw new RuleViolationException(new RuleViolation("convenio.documento.pdf", "archivo"));
            }
            int paginas = pages(archivo.ruta());
            almacen.keep(archivo.ruta(), archivo.sha256());
            return new Guardado(nombre == null ? "convenio.pdf" : nombre, archivo.tamano(), paginas, archivo.sha256());
        }
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    /**
     * The bytes of a file, as they were received.
     *
     * @param documento its row, as the reader got it from {@link DocumentoConvenioService#find}
     * @return the stream, to be closed by the caller
     * @throws ConflictException {@code convenio.documento.altered} when its hash is no longer that of its row
     */
    public InputStream open(DocumentoVista documento) throws IOException {
        try (DigestInputStream in = new DigestInputStream(almacen.open(documento.sha256(), 0), Huella.sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            if (!Huella.hex(in.getMessageDigest()).equals(documento.sha256())) {
                throw new ConflictException("convenio.documento.altered");
            }
        }
        return almacen.open(documento.sha256(), 0);
    }
}
