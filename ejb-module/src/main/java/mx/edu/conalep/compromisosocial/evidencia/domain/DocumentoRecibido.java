package mx.edu.conalep.compromisosocial.evidencia.domain;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.shared.Acto;

/**
 * What the documents of all records share: a file in the store under the SHA-256 of what is kept, its name, and who delivered it. Each
 * feature adds its record and what the file is. Written once; only of a receipt that came again before its delivery are who and when those
 * of the last time.
 */
@MappedSuperclass
public abstract class DocumentoRecibido {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String nombre;
    private long tamano;
    private String sha256;

    @Column(name = "recibido_por")
    private String recibidoPor;

    @Column(name = "recibido_en")
    private Instant recibidoEn;

    protected DocumentoRecibido() {
        // for JPA
    }

    /**
     * A file that lies in the store.
     *
     * @param tamano bytes
     * @param sha256 hash of what is kept
     */
    protected DocumentoRecibido(String nombre, long tamano, String sha256, Acto acto) {
        this.nombre = nombre;
        this.tamano = tamano;
        this.sha256 = sha256;
        this.recibidoPor = acto.usuario();
        this.recibidoEn = acto.en();
    }

    public Long getId() {
        return id;
    }

    /** The name that it was delivered under. */
    public String getNombre() {
        return nombre;
    }

    /** Bytes. */
    public long getTamano() {
        return tamano;
    }

    public String getSha256() {
        return sha256;
    }

    /** Login name. */
    public String getRecibidoPor() {
        return recibidoPor;
    }

    /** Instant, UTC. */
    public Instant getRecibidoEn() {
        return recibidoEn;
    }
}
