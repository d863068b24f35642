package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.apache.tika.Tika;

/** Tells what a file is from its bytes alone; its name and the type that the browser declared are never believed. */
final class FormatoDetector {

    private static final Tika TIKA = new Tika();

    private FormatoDetector() {}

    /**
     * The format of a file.
     *
     * @param archivo the file
     * @param nombre name given by the person; when its ending claims another admitted format, the file is refused
     * @param admitidos what is accepted here, in words, for who sends something else
     * @return the format, one of the admitted
     * @throws RuleViolationException {@code evidencia.formato.heic}, {@code .mov}, {@code .unsupported} or {@code .mismatch}
     * @throws IOException when it cannot be read
     */
    static FormatoEvidencia detect(Path archivo, String nombre, String admitidos) throws IOException {
        String mime = mime(archivo);
        boolean mp4 = "video/x-m4v".equals(mime) || "video/quicktime".equals(mime) && hasMp4Brand(archivo);
        Optional<FormatoEvidencia> found = FormatoEvidencia.ofMime(mp4 ? FormatoEvidencia.MP4.mime() : mime);
        if (found.isEmpty()) {
            throw switch (mime) {
                case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence", "image/avif" ->
                    EvidenciaRechazada.because("formato.heic");
                case "video/quicktime" -> EvidenciaRechazada.because("formato.mov");
                default -> EvidenciaRechazada.because("formato.unsupported", admitidos);
            };
        }
        Optional<FormatoEvidencia> claimed = FormatoEvidencia.claimedBy(nombre);
        if (claimed.isPresent() && claimed.get() != found.get()) {
            throw EvidenciaRechazada.because(
                    "formato.mismatch", claimed.get().name(), found.get().name());
        }
        return found.get();
    }

    /** Whether its bytes are those of a PDF, whatever its name says. */
    static boolean isPdf(Path archivo) throws IOException {
        return FormatoEvidencia.PDF.mime().equals(mime(archivo));
    }

    private static String mime(Path archivo) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(archivo))) {
            return TIKA.detect(in);
        }
    }

    /** QuickTime and MP4 share their container; the brand in the first box tells them apart. */
    private static boolean hasMp4Brand(Path archivo) throws IOException {
        try (InputStream in = Files.newInputStream(archivo)) {
            String head = new String(in.readNBytes(12), StandardCharsets.ISO_8859_1);
            return head.startsWith("ftyp", 4) && !head.endsWith("qt  ");
        }
    }
}
