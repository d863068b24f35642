package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import mx.edu.conalep.compromisosocial.evidencia.domain.DocumentoRecibido;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;

/**
 * A file of a convenio, kept byte by byte under its SHA-256, so that a changed one is found. A later one of the same kind takes the
 * place of an earlier one, which stays on record. Written once.
 */
@Entity
@Table(name = "convenio_documento")
public class DocumentoConvenio extends DocumentoRecibido {
    /** What a file is. */
    public enum Tipo {
        /** The convenio as it was signed; never leaves the intranet. */
        CONVENIO_FIRMADO
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convenio_id", updatable = false)
    private Convenio convenio;

    @Enumerated(EnumType.STRING)
    private Tipo tipo;

    private int paginas;

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
        super(nombre, tamano, sha256, acto);
        this.convenio = convenio;
        this.tipo = tipo;
        this.paginas = paginas;
    }

    /**
     * Lets pass who saw this document, the last that came, or named none.
     *
     * @param visto hash of the one that the person saw, or null
     * @throws ConflictException when he saw another one
     */
    public void requireSeen(String visto) {
        if (visto != null && !visto.equalsIgnoreCase(getSha256())) {
            throw new ConflictException(
                    "convenio.suscripcion.otroPdf", convenio.getFolio(), getNombre(), getRecibidoPor());
        }
    }

    public Tipo getTipo() {
        return tipo;
    }

    public int getPaginas() {
        return paginas;
    }
}
