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
import java.util.function.BiFunction;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoApoyo;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoGuardado;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/** What is typed of a support that was received: its data, its proof, or why it is annulled (Art. 20). */
public class FormaApoyo implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> DE_ESPECIE = List.of("cantidad", "unidad");

    private final Map<String, String> datos = new LinkedHashMap<>(Map.of("tipo", TipoApoyo.DINERO.name()));
    private String motivo;
    private transient Part archivo;
    private ArchivoGuardado guardado;

    /**
     * What was read.
     *
     * @param fecha day on which it came, local date; null for none
     */
    record Leido(LocalDate fecha, DatosApoyo datos) implements Serializable {}

    /**
     * The data, read like the body of a call; money is not counted in units, so nothing that was typed of things is taken of it.
     *
     * @param delArchivo what is wrong with the proof
     * @throws RuleViolationException with that and with everything that does not read
     */
    Leido read(List<RuleViolation> delArchivo) {
        List<RuleViolation> broken = new ArrayList<>(delArchivo);
        Map<String, String> fields = new LinkedHashMap<>(datos);
        if (TipoApoyo.DINERO.name().equals(datos.get("tipo"))) {
            fields.keySet().removeAll(DE_ESPECIE);
        }
        JsonObjectBuilder typed = JsonTecleado.object(fields);
        LectorObjeto in = new LectorObjeto(typed.build(), broken);
        Leido leido = new Leido(in.date("fecha"), LectorConvenio.received(in));
        RuleViolationException.throwIfAny(broken);
        return leido;
    }

    /**
     * Keeps the proof that came, if one came; it stays when the rest is refused or asked.
     *
     * @param kept takes its name and its bytes
     * @return why it is refused, to be told with what else is wrong; empty when it is not
     */
    List<RuleViolation> receive(BiFunction<String, InputStream, ArchivoGuardado> kept) throws IOException {
        if (archivo == null || archivo.getSize() == 0) {
            return List.of();
        }
        try (InputStream in = archivo.getInputStream()) {
            guardado = kept.apply(archivo.getSubmittedFileName(), in);
            return List.of();
        } catch (RuleViolationException refused) {
            return refused.violations();
        } finally {
            archivo = null;
        }
    }

    /** The proof that was kept last; null for none. */
    public ArchivoGuardado getGuardado() {
        return guardado;
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
