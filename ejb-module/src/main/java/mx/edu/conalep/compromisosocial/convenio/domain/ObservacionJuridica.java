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

/** An observation as it was made on one version. Written once. */
@Entity
@Table(name = "convenio_observacion")
public class ObservacionJuridica {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convenio_id", updatable = false)
    private Convenio convenio;

    @Column(name = "version_numero")
    private int versionNumero;

    private String clausula;
    private String texto;

    @Column(name = "hecha_por")
    private String hechaPor;

    @Column(name = "hecha_en")
    private Instant hechaEn;

    protected ObservacionJuridica() {
        // for JPA
    }

    /** An observation on the given version. */
    public ObservacionJuridica(Convenio convenio, int versionNumero, Observacion observacion, Acto acto) {
        this.convenio = convenio;
        this.versionNumero = versionNumero;
        this.clausula = observacion.clausula();
        this.texto = observacion.texto().strip();
        this.hechaPor = acto.usuario();
        this.hechaEn = acto.en();
    }

    /** Number of the version it was made on. */
    public int getVersionNumero() {
        return versionNumero;
    }

    public String getClausula() {
        return clausula;
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
