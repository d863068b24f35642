package mx.edu.conalep.compromisosocial.seguridad.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A token of the API, kept as its hash; it dies at its hour or when its user's seal is renewed. Never changed once made. */
@Entity
@Table(name = "sesion_api")
public class SesionApi {

    @Id
    private String huella;

    private String usuario;
    private String sello;
    private String origen;

    @Column(name = "creada_en")
    private Instant creadaEn;

    @Column(name = "expira_en")
    private Instant expiraEn;

    @Version
    private int version;

    protected SesionApi() {
        // for JPA
    }

    /**
     * A token that was just handed out.
     *
     * @param huella SHA-256 of the token, in hexadecimal
     * @param dueno whose it is, with the seal of this moment
     * @param origen address of the network that asked for it
     */
    public SesionApi(String huella, Usuario dueno, String origen, Instant creadaEn, Instant expiraEn) {
        this.huella = huella;
        this.usuario = dueno.getUsuario();
        this.sello = dueno.getSello();
        this.origen = origen;
        this.creadaEn = creadaEn;
        this.expiraEn = expiraEn;
    }

    public String getHuella() {
        return huella;
    }

    public Instant getExpiraEn() {
        return expiraEn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SesionApi that && huella != null && huella.equals(that.huella);
    }

    @Override
    public int hashCode() {
        return SesionApi.class.hashCode();
    }
}
