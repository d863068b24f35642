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

/**
 * What an activity said when it was submitted: a numbered JSON snapshot with its SHA-256, written once. The acuse and
 * the comparison between two submissions come from it, never from the record of today.
 */
@Entity
@Table(name = "actividad_envio")
public class Envio {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "actividad_id", updatable = false)
    private Actividad actividad;

    private int numero;
    private String contenido;
    private String sha256;

    @Column(name = "enviada_en")
    private Instant enviadaEn;

    @Column(name = "enviada_por")
    private String enviadaPor;

    protected Envio() {
        // for JPA
    }

    /**
     * A snapshot.
     *
     * @param numero 1 for the first one of the activity
     * @param contenido canonical JSON
     * @param sha256 hash of the UTF-8 bytes of the content, lower-case hexadecimal
     */
    public Envio(Actividad actividad, int numero, String contenido, String sha256, Acto acto) {
        this.actividad = actividad;
        this.numero = numero;
        this.contenido = contenido;
        this.sha256 = sha256;
        this.enviadaEn = acto.en();
        this.enviadaPor = acto.usuario();
    }

    public Long getId() {
        return id;
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

    public Instant getEnviadaEn() {
        return enviadaEn;
    }

    public String getEnviadaPor() {
        return enviadaPor;
    }
}
