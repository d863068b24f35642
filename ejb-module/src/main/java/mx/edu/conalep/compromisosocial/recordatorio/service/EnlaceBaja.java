package mx.edu.conalep.compromisosocial.recordatorio.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mx.edu.conalep.compromisosocial.recordatorio.persistence.PreferenciaRepository;
import mx.edu.conalep.compromisosocial.recordatorio.service.correo.Correo;

/** The link by which a person does without what is not obligatory, without entering: his login name, signed. It can do nothing else. */
@Dependent
class EnlaceBaja {

    @Inject
    private PreferenciaRepository preferencias;

    @Inject
    private Correo correo;

    private byte[] secreto;

    /** Its address. */
    String address(String usuario) {
        return correo.configuration().base() + "/avisos/baja?u=" + usuario + "&f=" + sign(usuario);
    }

    /** Whether a signature is that of a login name. */
    boolean isSigned(String usuario, String firma) {
        return usuario != null
                && firma != null
                && MessageDigest.isEqual(
                        sign(usuario).getBytes(StandardCharsets.US_ASCII), firma.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(String usuario) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
            byte[] signature = mac.doFinal(("baja|" + usuario).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HmacSHA256", impossible);
        }
    }

    /** Read once for all the mails of a run; it never changes. */
    private byte[] secret() {
        if (secreto == null) {
            secreto = preferencias.secret();
        }
        return secreto;
    }
}
