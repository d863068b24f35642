package mx.edu.conalep.compromisosocial.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/**
 * What the time lines of all records share: who did something, when, and why (R27). A line is written once and never
 * changed; each feature adds its record and the states before and after.
 */
@MappedSuperclass
public abstract class LineaTiempo {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String usuario;
    private Instant en;
    private String motivo;

    protected LineaTiempo() {
        // for JPA
    }

    /**
     * @param acto who, and when
     * @param motivo the reason, or null where none is asked
     */
    protected LineaTiempo(Acto acto, String motivo) {
        this.usuario = acto.usuario();
        this.en = acto.en();
        this.motivo = motivo;
    }

    /** Login name. */
    public String getUsuario() {
        return usuario;
    }

    /** Instant, UTC. */
    public Instant getEn() {
        return en;
    }

    /** The reason, or null. */
    public String getMotivo() {
        return motivo;
    }
}
