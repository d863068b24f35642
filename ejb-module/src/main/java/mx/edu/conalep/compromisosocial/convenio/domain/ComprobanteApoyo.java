package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The proof of a received support: a picture or a PDF in the store, without hidden data. */
@Embeddable
public class ComprobanteApoyo implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "comprobante")
    private String sha256;

    @Column(name = "comprobante_nombre")
    private String nombre;

    @Column(name = "comprobante_mime")
    private String mime;

    @Column(name = "comprobante_tamano")
    private Long tamano;

    protected ComprobanteApoyo() {
        // for JPA
    }

    /**
     * A proof.
     *
     * @param sha256 hash of its bytes and its key in the store
     * @param nombre as the person named it
     * @param mime media type, by its content
     * @param tamano bytes
     */
    public ComprobanteApoyo(String sha256, String nombre, String mime, long tamano) {
        this.sha256 = sha256;
        this.nombre = nombre;
        this.mime = mime;
        this.tamano = tamano;
    }

    public String getSha256() {
        return sha256;
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
}
