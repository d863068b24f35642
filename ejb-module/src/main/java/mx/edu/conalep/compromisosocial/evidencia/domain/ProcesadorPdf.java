package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.pdf.ExamenPdf;
import mx.edu.conalep.compromisosocial.shared.pdf.PdfAcotado;
import mx.edu.conalep.compromisosocial.shared.pdf.PdfCerradoException;
import mx.edu.conalep.compromisosocial.shared.pdf.PdfDesmedidoException;
import mx.edu.conalep.compromisosocial.shared.pdf.PdfIndibujableException;
import mx.edu.conalep.compromisosocial.shared.pdf.TurnosPdf;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF documents: whole from header to end mark, opened, without password, scripts, attached files or other active content; the
 * served copy loses the document's properties and the hidden data of the pictures inside. The same file always gives the same copy, bit by
 * bit, so that a receipt that comes again is recognised by its hash (R15).
 */
final class ProcesadorPdf implements Procesador {

    private static final int END_WINDOW = 1024;
    /** Bytes of {@code %PDF-1.7}: in a short file they are not a second one. */
    private static final int HEADER = 8;

    private final boolean dibujable;

    /**
     * Of one kind.
     *
     * @param dibujable whether the pages will be drawn, so that what cannot be drawn is refused
     */
    ProcesadorPdf(boolean dibujable) {
        this.dibujable = dibujable;
    }

    @Override
    public EvidenciaProcesada process(FormatoEvidencia formato, Path archivo, LimitesEvidencia limites, Path carpeta)
            throws IOException {
        checkEnds(archivo);
        return TurnosPdf.examine(() -> copy(formato, archivo, carpeta));
    }

    private EvidenciaProcesada copy(FormatoEvidencia formato, Path archivo, Path carpeta) throws IOException {
        Path copia = Files.createTempFile(carpeta, "publica-", ".tmp");
        boolean done = false;
        try (PDDocument document = open(archivo)) {
            clean(document);
            document.setDocumentId(identity(archivo));
            document.save(copia.toFile());
            done = true;
            return new EvidenciaProcesada(formato, copia, formato.mime(), null, null, null, Captura.DESCONOCIDA);
        } finally {
            if (!done) {
                Files.deleteIfExists(copia);
            }
        }
    }

    /** Stands where the clock would in the identifier of the copy: the first 64 bits of the hash of what was received. */
    private static long identity(Path archivo) throws IOException {
        return Long.parseUnsignedLong(Huella.of(archivo).substring(0, 16), 16);
    }

    /** The header must be the first bytes and nothing but line ends may follow the last end mark. */
    private static void checkEnds(Path archivo) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(archivo.toFile(), "r")) {
            byte[] head = new byte[(int) Math.min(END_WINDOW, file.length())];
            file.readFully(head);
            byte[] tail = new byte[(int) Math.min(END_WINDOW, Math.max(0, file.length() - HEADER))];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            String end = new String(tail, StandardCharsets.ISO_8859_1);
            int mark = end.lastIndexOf("%%EOF");
            if (!new String(head, StandardCharsets.ISO_8859_1).startsWith("%PDF-")
                    || Disfraz.inMetadata(afterHeader(head))) {
                throw EvidenciaRechazada.because("archivo.polyglot");
            }
            if (mark < 0) {
                throw EvidenciaRechazada.because(Disfraz.afterEnd(tail) ? "archivo.polyglot" : "pdf.broken");
            }
            if (!end.substring(mark + 5).replace("\0", "").isBlank()) {
                throw EvidenciaRechazada.because("archivo.polyglot");
            }
        }
    }

    private static byte[] afterHeader(byte[] head) {
        return Arrays.copyOfRange(head, Math.min(HEADER, head.length), head.length);
    }

    private PDDocument open(Path archivo) throws IOException {
        PDDocument document;
        try {
            document = dibujable ? PdfAcotado.openToDraw(archivo) : PdfAcotado.open(archivo);
        } catch (PdfIndibujableException blank) {
            throw EvidenciaRechazada.because("pdf.undrawable");
        } catch (PdfDesmedidoException tooMuch) {
            throw EvidenciaRechazada.because("pdf.tooComplex");
        } catch (InvalidPasswordException | PdfCerradoException locked) {
            throw EvidenciaRechazada.because("pdf.encrypted");
        } catch (IOException | RuntimeException unreadable) {
            throw EvidenciaRechazada.because("pdf.broken");
        }
        if (document.isEncrypted()) {
            document.close();
            throw EvidenciaRechazada.because("pdf.encrypted");
        }
        return document;
    }

    private void clean(PDDocument document) throws IOException {
        try {
            if (document.getNumberOfPages() == 0) {
                throw EvidenciaRechazada.because("pdf.broken");
            }
            if (dibujable) {
                ExamenPdf.checkToDraw(document);
            } else {
                ExamenPdf.check(document);
            }
            ContenidoPdf.refuseActive(document);
            ContenidoPdf.strip(document);
        } catch (PdfIndibujableException blank) {
            throw EvidenciaRechazada.because("pdf.undrawable");
        } catch (PdfDesmedidoException tooMuch) {
            throw EvidenciaRechazada.because("pdf.tooComplex");
        } catch (RuleViolationException refused) {
            throw refused;
        } catch (IOException | RuntimeException malformed) {
            throw EvidenciaRechazada.because("pdf.broken");
        }
    }
}
