package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.Column;
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

/**
 * A file of a convenio, kept byte by byte under its SHA-256, so that a changed one is found. A later one of the same kind takes the
 * place of an earlier one, which stays on record. Written once.
 */
@Entity
@Table(name = "convenio_documento")
public class DocumentoConvenio {
    /** What a file is. */
    public enum Tipo {
        /** The convenio as it was signed; never leaves the intranet. */
        CONVENIO_FIRMADO
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convenio_id", updatable = false)
    private Convenio convenio;

    @Enumerated(EnumType.STRING)
    private Tipo tipo;

    private String nombre;
    private long tamano;
    private int paginas;
    private String sha256;

    @Column(name = "recibido_por")
    private String recibidoPor;

    @Column(name = "recibido_en")
    private Instant recibidoEn;

    protected DocumentoConvenio() {
        // for JPA
    }

    /**
     * A file that lies in the store.
     *
     * @param tamano bytes
     * @param sha256 hash of its bytes
     */
    public DocumentoConvenio(
            Convenio convenio, Tipo tipo, String nombre, long tamano, int paginas, String sha256, Acto acto) {
        this.convenio = convenio;
        this.tipo = tipo;
        this.nombre = nombre;
        this.tamano = tamano;
        this.paginas = paginas;
        this.sha256 = sha256;
        this.recibidoPor = acto.usuario();
        this.recibidoEn = acto.en();
    }

    public Long getId() {
        return id;
    }

    public Tipo getTipo() {
        return tipo;
    }

    public String getNombre() {
        return nombre;
    }

    public long getTamano() {
        return tamano;
    }

    public int getPaginas() {
        return paginas;
    }

    public String getSha256() {
        return sha256;
    }

    public String getRecibidoPor() {
        return recibidoPor;
    }

    public Instant getRecibidoEn() {
        return recibidoEn;
    }
}
