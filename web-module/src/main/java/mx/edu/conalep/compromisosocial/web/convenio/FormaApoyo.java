package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoApoyo;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/** What is typed of a support that was received: its data, its proof, or why it is annulled (Art. 20). */
public class FormaApoyo implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> datos = new LinkedHashMap<>(Map.of("tipo", TipoApoyo.DINERO.name()));
    private String motivo;
    private transient Part archivo;

    /**
     * What was read.
     *
     * @param fecha day on which it came, local date; null for none
     */
    record Leido(LocalDate fecha, DatosApoyo datos) {}

    /**
     * The data, read like the body of a call.
     *
     * @throws RuleViolationException with everything that does not read
     */
    Leido read() {
        List<RuleViolation> broken = new ArrayList<>();
        JsonObjectBuilder typed = JsonTecleado.object(datos);
        LectorObjeto in = new LectorObjeto(typed.build(), broken);
        Leido leido = new Leido(in.date("fecha"), LectorConvenio.received(in));
        RuleViolationException.throwIfAny(broken);
        return leido;
    }

    private boolean hasFile() {
        return archivo != null && archivo.getSize() > 0;
    }

    /** The bytes of the proof; null for none. */
    InputStream open() throws IOException {
        return hasFile() ? archivo.getInputStream() : null;
    }

    /** Its name; null for none. */
    String nombre() {
        return hasFile() ? archivo.getSubmittedFileName() : null;
    }

    /** The data, by the names that the API gives them. */
    public Map<String, String> getDatos() {
        return datos;
    }

    public Part getArchivo() {
        return archivo;
    }

    public void setArchivo(Part archivo) {
        this.archivo = archivo;
    }

    /** Why it is annulled. */
    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
