package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import mx.edu.conalep.compromisosocial.colecta.service.ArchivoColecta;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoPresentado;

/** The lineamientos that come with the form of a plan: a good file waits in the form until the plan is kept with it (ADR 0017). */
public class LineamientosDeForma implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient Part archivo;
    private ArchivoPresentado presentado = ArchivoPresentado.none();

    /**
     * Examines the file that came, if one came.
     *
     * @param folio of the plan, null for a new one
     * @return the file that waits, or why the one that came is refused
     */
    ArchivoPresentado receive(ArchivoColecta archivos, String folio) throws IOException {
        if (archivo == null || archivo.getSize() == 0) {
            presentado = presentado.or(ArchivoPresentado.none());
            return presentado;
        }
        try (InputStream in = archivo.getInputStream()) {
            presentado = presentado.or(archivos.present(folio, archivo.getSubmittedFileName(), in));
        }
        archivo = null;
        return presentado;
    }

    /** Name of the file that waits; null for none. */
    public String getNombre() {
        return presentado.guardado() == null ? null : presentado.guardado().nombre();
    }

    public Part getArchivo() {
        return archivo;
    }

    public void setArchivo(Part archivo) {
        this.archivo = archivo;
    }
}
