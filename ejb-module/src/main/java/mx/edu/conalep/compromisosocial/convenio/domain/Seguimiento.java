package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/** A note on how a commitment goes on (R8.4). Written once. */
@Entity
@Table(name = "convenio_seguimiento")
public class Seguimiento {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "compromiso_id", updatable = false)
    private Compromiso compromiso;

    private String nota;

    @Column(name = "hecho_por")
    private String hechoPor;

    @Column(name = "hecho_en")
    private Instant hechoEn;

    protected Seguimiento() {
        // for JPA
    }

    /**
     * A note.
     *
     * @throws RuleViolationException without a text
     */
    public Seguimiento(Compromiso compromiso, String nota, Acto acto) {
        if (TextoLibre.isBlank(nota)) {
            throw new RuleViolationException(new RuleViolation("convenio.seguimiento.required", "motivo"));
        }
        this.compromiso = compromiso;
        this.nota = Motivo.required(nota);
        this.hechoPor = acto.usuario();
        this.hechoEn = acto.en();
    }

    public Compromiso getCompromiso() {
        return compromiso;
    }

    public String getNota() {
        return nota;
    }

    public String getHechoPor() {
        return hechoPor;
    }

    public Instant getHechoEn() {
        return hechoEn;
    }
}
