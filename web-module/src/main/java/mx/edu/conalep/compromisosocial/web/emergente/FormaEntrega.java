package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.emergente.service.formato.LectorEmergente;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoPresentado;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** What is typed of a delivery (Art. 15): its day, and the receipt that came with it or before. */
public class FormaEntrega implements Serializable {
    private static final long serialVersionUID = 1L;

    private String fecha;
    private ArchivoPresentado acuse = ArchivoPresentado.none();

    /** Takes a receipt, or none; one that came before stays until another one comes. */
    void receive(ArchivoPresentado nuevo) {
        acuse = acuse.or(nuevo);
    }

    /** What is typed; what is wrong with the receipt is told at its file. */
    Lectura<DatosEntrega> read() {
        JsonObjectBuilder typed = Json.createObjectBuilder();
        Json.put(typed, "fecha", fecha);
        Json.put(typed, "acuse", isRecibido() ? acuse.guardado().sha256() : null);
        List<RuleViolation> faltas = new ArrayList<>(acuse.faltas());
        if (!isRecibido() && faltas.isEmpty()) {
            faltas.add(new RuleViolation("emergente.entrega.acuse", "archivo"));
        }
        return new Lectura<>(LectorEmergente.delivery(new LectorObjeto(typed.build(), faltas)), faltas);
    }

    /** The receipt as far as it came; it waits in the store for the delivery. */
    ArchivoPresentado acuse() {
        return acuse;
    }

    /** Whether a receipt was received in this form. */
    public boolean isRecibido() {
        return acuse.guardado() != null;
    }

    public String getFecha() {
        return fecha;
    }

    public void setFecha(String fecha) {
        this.fecha = fecha;
    }
}
