package mx.edu.conalep.compromisosocial.convenio.service.documento;

import java.util.Locale;
import java.util.function.Function;
import mx.edu.conalep.compromisosocial.shared.documento.Pliego;
import mx.edu.conalep.compromisosocial.shared.documento.PliegoDocx;
import mx.edu.conalep.compromisosocial.shared.documento.PliegoPdf;

/** In which form a convenio is handed out to be signed. */
public enum FormatoPliego {
    /** To be printed and signed; tagged (PDF/UA). */
    PDF("application/pdf", PliegoPdf::write),
    /** To be worked on outside. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", PliegoDocx::write);

    private final String mime;
    private final Function<Pliego, byte[]> writer;

    FormatoPliego(String mime, Function<Pliego, byte[]> writer) {
        this.mime = mime;
        this.writer = writer;
    }

    /** Its type on the wire. */
    public String mime() {
        return mime;
    }

    /** The end of its file's name. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    byte[] write(Pliego pliego) {
        return writer.apply(pliego);
    }
}
