package mx.edu.conalep.compromisosocial.colecta.domain;

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
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoGuardado;
import mx.edu.conalep.compromisosocial.shared.Acto;

/**
 * A file of a colecta in the store, under the SHA-256 of what is kept. A later LINEAMIENTOS takes the place of an earlier one, which
 * stays on record. Written once.
 */
@Entity
@Table(name = "colecta_documento")
public class DocumentoColecta {
    /** What a file is. */
    public enum Tipo {
        /** The lineamientos that the DVS sends down (Art. 12 III), byte by byte. */
        LINEAMIENTOS,
        /** Proof of a contribution, in its clean version. */
        COMPROBANTE,
        /** The ally's receipt of what was delivered, byte by byte. */
        RECIBO
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "colecta_id", updatable = false)
    private Colecta colecta;

    @Enumerated(EnumType.STRING)
    private Tipo tipo;

    private String plantel;
    private String entidad;
    private String nombre;
    private String mime;
    private long tamano;
    private String sha256;

    @Column(name = "recibido_por")
    private String recibidoPor;

    @Column(name = "recibido_en")
    private Instant recibidoEn;

    protected DocumentoColecta() {
        // for JPA
    }

    /**
     * A file that lies in the store.
     *
     * @param plantel key of the plantel whose proof it is, null for a file of the DVS
     * @param entidad key of that plantel's entidad, null with it
     */
    public DocumentoColecta(
            Colecta colecta, Tipo tipo, String plantel, String entidad, ArchivoGuardado archivo, Acto acto) {
        this.colecta = colecta;
        this.tipo = tipo;
        this.plantel = plantel;
        this.entidad = entidad;
        this.nombre = archivo.nombre();
        this.mime = archivo.mime();
        this.tamano = archivo.tamano();
        this.sha256 = archivo.sha256();
        this.recibidoPor = acto.usuario();
        this.recibidoEn = acto.en();
    }

    public Long getId() {
        return id;
    }

    public Tipo getTipo() {
        return tipo;
    }

    public String getPlantel() {
        return plantel;
    }

    public String getNombre() {
        return nombre;
    }

    public String getMime() {
        return mime;
    }

    public long getTamano() {
        return tamano;
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
