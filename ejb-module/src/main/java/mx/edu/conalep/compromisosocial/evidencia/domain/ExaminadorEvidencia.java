package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.io.IOException;
import java.nio.file.Path;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The whole examination of a received file: what it is, whether its kind admits it, whether it is sound, its clean version. */
public final class ExaminadorEvidencia {

    private static final Procesador IMAGEN = new ProcesadorImagen();
    private static final Procesador VIDEO = new ProcesadorVideo();
    private static final Procesador PDF = new ProcesadorPdf(false);
    private static final Procesador PDF_DIBUJABLE = new ProcesadorPdf(true);

    private ExaminadorEvidencia() {}

    /**
     * Asks, where a PDF alone is accepted, whether it is one, before anything else is said about it.
     *
     * @param noPdf code of the refusal
     * @throws RuleViolationException with that code, on {@code archivo}, when its bytes are of something else
     * @throws IOException when the disk fails
     */
    public static void requirePdf(ArchivoRecibido archivo, String noPdf) throws IOException {
        if (!FormatoDetector.isPdf(archivo.ruta())) {
            throw new RuleViolationException(new RuleViolation(noPdf, EvidenciaRechazada.CAMPO));
        }
    }

    /**
     * Examines a file (Art. 11 VIII, Art. 25).
     *
     * @param tipo the kind of evidence it is handed in as
     * @param nombre the name given by the person, only compared with the content
     * @param archivo the received bytes; left untouched
     * @param limites sizes in force
     * @param carpeta folder for the temporary files of the result
     * @return the clean version, to be closed by the caller
     * @throws RuleViolationException with the reason of the refusal, on field {@code archivo} or {@code tipo}
     * @throws IOException when the disk fails
     */
    public static EvidenciaProcesada examine(
            TipoEvidencia tipo, String nombre, ArchivoRecibido archivo, LimitesEvidencia limites, Path carpeta)
            throws IOException {
        return examine(tipo, nombre, archivo, limites, carpeta, PDF);
    }

    /**
     * Examines an official document whose pages will be drawn (Art. 21 IV): the same, and a PDF with pictures or gradients that cannot be
     * drawn is refused, which would be published as blank pages.
     *
     * @see #examine(TipoEvidencia, String, ArchivoRecibido, LimitesEvidencia, Path)
     */
    public static EvidenciaProcesada examineToDraw(
            String nombre, ArchivoRecibido archivo, LimitesEvidencia limites, Path carpeta) throws IOException {
        return examine(TipoEvidencia.DOCUMENTO_OFICIAL, nombre, archivo, limites, carpeta, PDF_DIBUJABLE);
    }

    private static EvidenciaProcesada examine(
            TipoEvidencia tipo,
            String nombre,
            ArchivoRecibido archivo,
            LimitesEvidencia limites,
            Path carpeta,
            Procesador pdf)
            throws IOException {
        FormatoEvidencia formato = FormatoDetector.detect(archivo.ruta(), nombre, tipo.formatosEnTexto());
        if (!tipo.admits(formato)) {
            throw EvidenciaRechazada.because(
                    "formato.notForTipo", tipo.etiqueta(), formato.name(), tipo.formatosEnTexto());
        }
        if (archivo.tamano() > limites.bytesMax(formato)) {
            throw EvidenciaRechazada.because("archivo.tooLarge", Huella.megas(limites.bytesMax(formato)));
        }
        Procesador procesador = formato.isImagen() ? IMAGEN : formato == FormatoEvidencia.MP4 ? VIDEO : pdf;
        return procesador.process(formato, archivo.ruta(), limites, carpeta);
    }
}
