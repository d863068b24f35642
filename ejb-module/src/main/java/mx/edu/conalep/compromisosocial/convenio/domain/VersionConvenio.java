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
import mx.edu.conalep.compromisosocial.shared.Sha256;

/**
 * What a convenio said when it went to legal review: a numbered JSON snapshot with its SHA-256, written once. Versions are compared
 * with each other, never with the record of today.
 */
@Entity
@Table(name = "convenio_version")
public class VersionConvenio {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convenio_id", updatable = false)
    private Convenio convenio;

    private int numero;
    private String contenido;
    private String sha256;

    @Column(name = "enviada_por")
    private String enviadaPor;

    @Column(name = "enviada_en")
    private Instant enviadaEn;

    protected VersionConvenio() {
        // for JPA
    }

    /**
     * A snapshot.
     *
     * @param numero 1 for the first one of the convenio
     * @param contenido canonical JSON
     */
    public VersionConvenio(Convenio convenio, int numero, String contenido, Acto acto) {
        this.convenio = convenio;
        this.numero = numero;
        this.contenido = contenido;
        this.sha256 = Sha256.of(contenido);
        this.enviadaPor = acto.usuario();
        this.enviadaEn = acto.en();
    }

    /** Whether another version has the same content, to the letter. */
    public boolean saysTheSame(VersionConvenio otra) {
        return sha256.equals(otra.sha256);
    }

    public int getNumero() {
        return numero;
    }

    public String getContenido() {
        return contenido;
    }

    public String getSha256() {
        return sha256;
    }

    public String getEnviadaPor() {
        return enviadaPor;
    }

    public Instant getEnviadaEn() {
        return enviadaEn;
    }
}
