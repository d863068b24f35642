package mx.edu.conalep.compromisosocial.actividad.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * The deadline of registration of an activity (Bases, Art. 22; R22), with the calendar version it was communicated
 * with, and whether the activity met it.
 */
@Embeddable
public class Registro implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate vence;

    @Column(name = "vence_instante")
    private Instant venceInstante;

    @Column(name = "calendario_version")
    private Integer calendarioVersion;

    private boolean extemporanea;

    @Column(name = "motivo_extemporanea")
    private String motivoExtemporanea;

    /** No deadline yet: the last day is not captured. */
    public Registro() {
        // also what JPA needs
    }

    /**
     * A deadline.
     *
     * @param vence last day, local date of the plantel
     * @param venceInstante first instant that is late
     */
    public Registro(LocalDate vence, Instant venceInstante, int calendarioVersion) {
        this.vence = vence;
        this.venceInstante = venceInstante;
        this.calendarioVersion = calendarioVersion;
    }

    /** The same deadline, marked as met or not at the instant of the first submission. */
    Registro judgedAt(Instant first, String motivo) {
        Registro judged = new Registro();
        judged.vence = vence;
        judged.venceInstante = venceInstante;
        judged.calendarioVersion = calendarioVersion;
        judged.extemporanea = isLateAt(first);
        judged.motivoExtemporanea = judged.extemporanea ? motivo : null;
        return judged;
    }

    /** What the reason of a registration at that instant lacks: a late one needs it, {@value Motivo#MAX} characters at most. */
    List<RuleViolation> missingReason(Instant first, String motivo) {
        if (!isLateAt(first)) {
            return List.of();
        }
        if (motivo == null) {
            return List.of(new RuleViolation("actividad.R22.reasonRequired", "motivo_extemporanea", vence));
        }
        return TextoLibre.check("motivo_extemporanea", motivo, Motivo.MAX);
    }

    /** Whether a submission at that instant is extemporánea. */
    public boolean isLateAt(Instant instant) {
        return venceInstante != null && !instant.isBefore(venceInstante);
    }

    public LocalDate getVence() {
        return vence;
    }

    public Instant getVenceInstante() {
        return venceInstante;
    }

    public Integer getCalendarioVersion() {
        return calendarioVersion;
    }

    public boolean isExtemporanea() {
        return extemporanea;
    }

    public String getMotivoExtemporanea() {
        return motivoExtemporanea;
    }
}
