package mx.edu.conalep.compromisosocial.evidencia.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenLlenoException;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoGuardado;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoRecibido;
import mx.edu.conalep.compromisosocial.evidencia.domain.EvidenciaProcesada;
import mx.edu.conalep.compromisosocial.evidencia.domain.ExaminadorEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.FormatoEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.Huella;
import mx.edu.conalep.compromisosocial.evidencia.domain.LimitesEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.NombreArchivo;
import mx.edu.conalep.compromisosocial.evidencia.domain.TipoEvidencia;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.pdf.PdfAcotado;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Keeps documents for the features that have their own rows for them, and hands them out only unchanged. A PDF is kept byte by byte, so
 * that an electronic signature inside stays whole; a proof loses its hidden data first (Art. 25). Nothing here opens a transaction.
 */
@ApplicationScoped
public class ArchivoIntegro {
    @Inject
    private RecepcionEvidencia recepcion;

    @Inject
    private AlmacenEvidencia almacen;

    /**
     * Examines a PDF and keeps it byte by byte.
     *
     * @param nombre name of the file, as sent; null for none
     * @param contenido its bytes; read to the end, not closed
     * @param noPdf code of the refusal of a file that is none
     * @throws RuleViolationException with the reason when the file is refused, on {@code archivo}
     * @throws AlmacenLlenoException when there is no room for it
     */
    public ArchivoGuardado keepPdf(String nombre, InputStream contenido, String noPdf) {
        return keepPdf(nombre, contenido, noPdf, false);
    }

    /**
     * The same for a PDF whose pages will be drawn: one with pictures that cannot be drawn is refused.
     *
     * @see #keepPdf(String, InputStream, String)
     */
    public ArchivoGuardado keepDrawablePdf(String nombre, InputStream contenido, String noPdf) {
        return keepPdf(nombre, contenido, noPdf, true);
    }

    private ArchivoGuardado keepPdf(String nombre, InputStream contenido, String noPdf, boolean dibujable) {
        return examine(nombre, contenido, noPdf, dibujable, (archivo, sound) -> {
            int paginas = pages(archivo.ruta());
            almacen.keep(archivo.ruta(), archivo.sha256());
            return new ArchivoGuardado(
                    NombreArchivo.of(named(nombre, sound), FormatoEvidencia.PDF.mime()),
                    FormatoEvidencia.PDF.mime(),
                    archivo.tamano(),
                    paginas,
                    archivo.sha256());
        });
    }

    /**
     * Examines a picture or a PDF and keeps its clean version, without place or other hidden data.
     *
     * @param nombre name of the file, as sent; null for none
     * @param contenido its bytes; read to the end, not closed
     * @throws RuleViolationException with the reason when the file is refused, on {@code archivo}
     * @throws AlmacenLlenoException when there is no room for it
     */
    public ArchivoGuardado keepClean(String nombre, InputStream contenido) {
        return examine(nombre, contenido, null, false, (archivo, clean) -> {
            long size = Files.size(clean.publica());
            int paginas = clean.formato() == FormatoEvidencia.PDF ? pages(clean.publica()) : 0;
            String sha256 = Huella.of(clean.publica());
            almacen.keep(clean.publica(), sha256);
            String tipo = clean.mimePublica();
            return new ArchivoGuardado(NombreArchivo.of(named(nombre, clean), tipo), tipo, size, paginas, sha256);
        });
    }

    /** What is done with a file that was examined, while its temporary files are there. */
    private interface Paso {
        ArchivoGuardado keep(ArchivoRecibido archivo, EvidenciaProcesada examined) throws IOException;
    }

    private ArchivoGuardado examine(String nombre, InputStream contenido, String noPdf, boolean dibujable, Paso paso) {
        LimitesEvidencia limites = recepcion.limites();
        long most = noPdf == null
                ? limites.bytesMax(TipoEvidencia.DOCUMENTO_OFICIAL)
                : limites.bytesMax(FormatoEvidencia.PDF);
        try {
            Path carpeta = almacen.carpetaTemporal();
            try (ArchivoRecibido archivo = ArchivoRecibido.receive(contenido, carpeta, most)) {
                if (noPdf != null) {
                    ExaminadorEvidencia.requirePdf(archivo, noPdf);
                }
                try (EvidenciaProcesada examined = dibujable
                        ? ExaminadorEvidencia.examineToDraw(nombre, archivo, limites, carpeta)
                        : ExaminadorEvidencia.examine(
                                TipoEvidencia.DOCUMENTO_OFICIAL, nombre, archivo, limites, carpeta)) {
                    return paso.keep(archivo, examined);
                }
            }
        } catch (IOException failure) {
            if (AlmacenLlenoException.isCause(failure)) {
                throw new AlmacenLlenoException();
            }
            throw new UncheckedIOException("The document could not be kept", failure);
        }
    }

    private static String named(String nombre, EvidenciaProcesada examined) {
        return nombre == null
                ? null
                : NombreArchivo.clean(nombre, "documento." + examined.formato().extension());
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = PdfAcotado.open(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /**
     * The bytes of a file, as they were kept.
     *
     * @param sha256 hash of its row
     * @param alterado code of the refusal when its bytes have another hash by now
     * @return the stream, to be closed by the caller
     * @throws ConflictException when its hash is no longer that of its row
     */
    public InputStream open(String sha256, String alterado) throws IOException {
        try (DigestInputStream in = new DigestInputStream(almacen.open(sha256, 0), Huella.sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            if (!Huella.hex(in.getMessageDigest()).equals(sha256)) {
                throw new ConflictException(alterado);
            }
        }
        return almacen.open(sha256, 0);
    }
}
