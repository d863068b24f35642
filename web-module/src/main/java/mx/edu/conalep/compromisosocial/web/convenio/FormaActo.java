package mx.edu.conalep.compromisosocial.web.convenio;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** What is typed before an act on a convenio: the cause of its early end and its day, or the note on a commitment. */
public class FormaActo implements Serializable {
    private static final long serialVersionUID = 1L;

    private String motivo;
    private String fecha;
    private boolean cumplido;

    /**
     * The day of the end; null when none is typed.
     *
     * @throws RuleViolationException on {@code fecha} when it is no date, with what is wrong with the cause besides
     */
    LocalDate dayAndReason() {
        List<RuleViolation> faltas = new ArrayList<>();
        LocalDate day = LectorFecha.read(fecha, "fecha", faltas);
        if (!faltas.isEmpty()) {
            faltas.addAll(Motivo.check(motivo));
            throw new RuleViolationException(faltas);
        }
        return day;
    }

    /** The cause of the end, or the note. */
    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    public String getFecha() {
        return fecha;
    }

    public void setFecha(String fecha) {
        this.fecha = fecha;
    }

    /** Whether the note says that the commitment is fulfilled. */
    public boolean isCumplido() {
        return cumplido;
    }

    public void setCumplido(boolean cumplido) {
        this.cumplido = cumplido;
    }
}
