package mx.edu.conalep.compromisosocial.actividad.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.actividad.domain.Envio;

/**
 * A submission as it is kept.
 *
 * @param contenido canonical JSON
 * @param sha256 hash of its UTF-8 bytes, lower-case hexadecimal
 */
public record EnvioVista(String folio, int numero, String contenido, String sha256, Instant en, String usuario)
        implements Serializable {
    static EnvioVista of(String folio, Envio e) {
        return new EnvioVista(
                folio, e.getNumero(), e.getContenido(), e.getSha256(), e.getEnviadaEn(), e.getEnviadaPor());
    }
}
