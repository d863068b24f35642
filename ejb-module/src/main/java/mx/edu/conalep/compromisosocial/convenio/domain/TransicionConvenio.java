package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.shared.Acto;

/** One line of a convenio's time line: who did what, when, from which state to which. Written once, never changed. */
@Entity
@Table(name = "convenio_transicion")
public class TransicionConvenio {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convenio_id", updatable = false)
    private Convenio convenio;

    @Enumerated(EnumType.STRING)
    private EstadoConvenio de;

    @Enumerated(EnumType.STRING)
    private EstadoConvenio a;

    private String usuario;
    private Instant en;
    private String motivo;

    protected TransicionConvenio() {
        // for JPA
    }

    TransicionConvenio(Convenio convenio, EstadoConvenio de, Acto acto, String motivo) {
        this.convenio = convenio;
        this.de = de;
        this.a = convenio.getEstado();
        this.usuario = acto.usuario();
        this.en = acto.en();
        this.motivo = motivo;
    }

    /** The first line of a draft. */
    public static TransicionConvenio written(Convenio convenio, Acto acto) {
        return new TransicionConvenio(convenio, null, acto, null);
    }

    /** State before, null for the first line. */
    public EstadoConvenio getDe() {
        return de;
    }

    /** State after. */
    public EstadoConvenio getA() {
        return a;
    }

    public String getUsuario() {
        return usuario;
    }

    public Instant getEn() {
        return en;
    }

    public String getMotivo() {
        return motivo;
    }
}
