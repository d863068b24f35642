package mx.edu.conalep.compromisosocial.emergente.domain;

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

/** A file of a programme in the store, under the SHA-256 of what is kept. Written once. */
@Entity
@Table(name = "emergente_documento")
public class DocumentoEmergente {
    /** What a file is. */
    public enum Tipo {
        /** The request (Art. 15), byte by byte. */
        SOLICITUD,
        /** A student's receipt, in its clean version; only his plantel reads it (R25). */
        ACUSE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "emergente_id", updatable = false)
    private ProgramaEmergente programa;

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

    protected DocumentoEmergente() {
        // for JPA
    }

    /**
     * A file that lies in the store.
     *
     * @param plantel key of the plantel whose receipt it is, null for a request
     * @param entidad key of that plantel's entidad, null with it
     */
    public DocumentoEmergente(
            ProgramaEmergente programa, Tipo tipo, String plantel, String entidad, ArchivoGuardado archivo, Acto acto) {
        this.programa = programa;
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
