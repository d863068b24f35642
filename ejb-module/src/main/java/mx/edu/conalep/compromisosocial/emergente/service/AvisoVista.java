package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.emergente.domain.AvisoPrivacidad;
import mx.edu.conalep.compromisosocial.emergente.domain.IdentidadCandidato;

/**
 * That a student got the notice of privacy, as his plantel reads it.
 *
 * @param version of the notice; null of those captured before it was kept
 * @param usuario who confirmed it; null likewise
 */
public record AvisoVista(String version, Instant en, String usuario) implements Serializable {

    /** Of a candidate; null once his personal data were deleted. */
    static AvisoVista of(IdentidadCandidato quien) {
        return quien == null ? null : new AvisoVista(quien.getAvisoVersion(), quien.getAvisoEn(), quien.getAvisoPor());
    }

    /** Whether it is the notice in force. */
    public boolean isVigente() {
        return AvisoPrivacidad.VIGENTE.equals(version);
    }
}
