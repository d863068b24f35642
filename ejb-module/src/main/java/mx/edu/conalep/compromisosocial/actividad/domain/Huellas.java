package mx.edu.conalep.compromisosocial.actividad.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.shared.Acto;

/** Who did the acts that count on an activity, and when in UTC (R27); the whole story is in its transitions. */
@Embeddable
public class Huellas implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "capturada_por")
    private String capturadaPor;

    @Column(name = "creada_en")
    private Instant creadaEn;

    @Column(name = "modificada_en")
    private Instant modificadaEn;

    @Column(name = "primer_envio_en")
    private Instant primerEnvioEn;

    @Column(name = "enviada_en")
    private Instant enviadaEn;

    @Column(name = "enviada_por")
    private String enviadaPor;

    @Column(name = "validada_en")
    private Instant validadaEn;

    @Column(name = "validada_por")
    private String validadaPor;

    @Column(name = "autorizada_en")
    private Instant autorizadaEn;

    @Column(name = "autorizada_por")
    private String autorizadaPor;

    protected Huellas() {
        // for JPA
    }

    Huellas(Acto captura) {
        capturadaPor = captura.usuario();
        creadaEn = captura.en();
        modificadaEn = captura.en();
    }

    void changed(Acto acto) {
        modificadaEn = acto.en();
    }

    void submitted(Acto acto) {
        if (primerEnvioEn == null) {
            primerEnvioEn = acto.en();
        }
        enviadaEn = acto.en();
        enviadaPor = acto.usuario();
        changed(acto);
    }

    void validated(Acto acto) {
        validadaEn = acto.en();
        validadaPor = acto.usuario();
        changed(acto);
    }

    void authorised(Acto acto) {
        autorizadaEn = acto.en();
        autorizadaPor = acto.usuario();
        changed(acto);
    }

    void authorisationWithdrawn() {
        autorizadaEn = null;
        autorizadaPor = null;
    }

    /** Whether this person captured or submitted it, and so may not validate it (R23). */
    boolean isBy(String usuario) {
        return usuario.equals(capturadaPor) || usuario.equals(enviadaPor);
    }

    public String getCapturadaPor() {
        return capturadaPor;
    }

    public Instant getCreadaEn() {
        return creadaEn;
    }

    public Instant getModificadaEn() {
        return modificadaEn;
    }

    /** Instant of the first submission, the act of registration that R22 measures; null before it. */
    public Instant getPrimerEnvioEn() {
        return primerEnvioEn;
    }

    public Instant getEnviadaEn() {
        return enviadaEn;
    }

    public String getEnviadaPor() {
        return enviadaPor;
    }

    public Instant getValidadaEn() {
        return validadaEn;
    }

    public String getValidadaPor() {
        return validadaPor;
    }

    public Instant getAutorizadaEn() {
        return autorizadaEn;
    }

    public String getAutorizadaPor() {
        return autorizadaPor;
    }
}
