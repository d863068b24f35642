package mx.edu.conalep.compromisosocial.colecta.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoGuardado;
import mx.edu.conalep.compromisosocial.evidencia.domain.DocumentoRecibido;
import mx.edu.conalep.compromisosocial.shared.Acto;

/**
 * A file of a colecta in the store, under the SHA-256 of what is kept. A later LINEAMIENTOS takes the place of an earlier one, which
 * stays on record. Written once, as {@link DocumentoRecibido} tells.
 */
@Entity
@Table(name = "colecta_documento")
public class DocumentoColecta extends DocumentoRecibido {
    /** What a file is. */
    public enum Tipo {
        /** The lineamientos that the DVS sends down (Art. 12 III), byte by byte. */
        LINEAMIENTOS,
        /** Proof of a contribution, in its clean version. */
        COMPROBANTE,
        /** The ally's receipt of what was delivered, byte by byte. */
        RECIBO
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "colecta_id", updatable = false)
    private Colecta colecta;

    @Enumerated(EnumType.STRING)
    private Tipo tipo;

    private String plantel;
    private String entidad;
    private String mime;

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
        super(archivo.nombre(), archivo.tamano(), archivo.sha256(), acto);
        this.colecta = colecta;
        this.tipo = tipo;
        this.plantel = plantel;
        this.entidad = entidad;
        this.mime = archivo.mime();
    }

    public Tipo getTipo() {
        return tipo;
    }

    public String getPlantel() {
        return plantel;
    }

    public String getMime() {
        return mime;
    }
}
