package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.function.BiConsumer;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The file of a form, kept as soon as it arrives, also when the rest of the form is refused (ADR 0017). */
public class ArchivoDeForma implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String campo;
    private transient Part archivo;
    private String nombre;

    /** @param campo the form's field, as the API names it: what is wrong with the file is told there */
    ArchivoDeForma(String campo) {
        this.campo = campo;
    }

    /**
     * Keeps the file that came, if one came.
     *
     * @param kept takes its name and its bytes
     * @return why it is refused, to be told with what else is wrong; empty when it is not
     */
    List<RuleViolation> receive(BiConsumer<String, InputStream> kept) throws IOException {
        if (archivo == null || archivo.getSize() == 0) {
            return List.of();
        }
        try (InputStream in = archivo.getInputStream()) {
            kept.accept(archivo.getSubmittedFileName(), in);
            nombre = archivo.getSubmittedFileName();
            return List.of();
        } catch (RuleViolationException refused) {
            return refused.violations().stream()
                    .map(v -> new RuleViolation(v.code(), campo, v.args().toArray()))
                    .toList();
        } finally {
            archivo = null;
        }
    }

    /** Name of the file that was kept last; null for none. */
    public String getNombre() {
        return nombre;
    }

    public Part getArchivo() {
        return archivo;
    }

    public void setArchivo(Part archivo) {
        this.archivo = archivo;
    }
}
