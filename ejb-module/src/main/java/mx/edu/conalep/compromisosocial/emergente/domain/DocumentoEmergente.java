package mx.edu.conalep.compromisosocial.emergente.domain;

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

/** A file of a programme in the store, under the SHA-256 of what is kept. Written once, as {@link DocumentoRecibido} tells. */
@Entity
@Table(name = "emergente_documento")
public class DocumentoEmergente extends DocumentoRecibido {
    /** What a file is. */
    public enum Tipo {
        /** The request (Art. 15), byte by byte. */
        SOLICITUD,
        /** A student's receipt, in its clean version; only his plantel reads it (R25). */
        ACUSE
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "emergente_id", updatable = false)
    private ProgramaEmergente programa;

    @Enumerated(EnumType.STRING)
    private Tipo tipo;

    private String plantel;
    private String entidad;
    private String mime;

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
        super(archivo.nombre(), archivo.tamano(), archivo.sha256(), acto);
        this.programa = programa;
        this.tipo = tipo;
        this.plantel = plantel;
        this.entidad = entidad;
        this.mime = archivo.mime();
    }

    public Tipo getTipo() {
        return tipo;
    }

    public String getMime() {
        return mime;
    }
}
