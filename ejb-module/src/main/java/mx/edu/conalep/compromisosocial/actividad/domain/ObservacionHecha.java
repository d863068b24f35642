package mx.edu.conalep.compromisosocial.actividad.domain;

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

/** An observation as it was made on one submission (R23). Written once. */
@Entity
@Table(name = "actividad_observacion")
public class ObservacionHecha {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "actividad_id", updatable = false)
    private Actividad actividad;

    @Column(name = "envio_numero")
    private int envioNumero;

    private String campo;
    private String texto;

    @Column(name = "hecha_por")
    private String hechaPor;

    @Column(name = "hecha_en")
    private Instant hechaEn;

    protected ObservacionHecha() {
        // for JPA
    }

    /** An observation on the given submission. */
    public ObservacionHecha(Actividad actividad, int envioNumero, Observacion observacion, Acto acto) {
        this.actividad = actividad;
        this.envioNumero = envioNumero;
        this.campo = observacion.campo();
        this.texto = observacion.texto();
        this.hechaPor = acto.usuario();
        this.hechaEn = acto.en();
    }

    /** Number of the submission it was made on. */
    public int getEnvioNumero() {
        return envioNumero;
    }

    public String getCampo() {
        return campo;
    }

    public String getTexto() {
        return texto;
    }

    public String getHechaPor() {
        return hechaPor;
    }

    public Instant getHechaEn() {
        return hechaEn;
    }
}
