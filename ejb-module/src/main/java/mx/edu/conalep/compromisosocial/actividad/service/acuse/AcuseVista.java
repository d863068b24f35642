package mx.edu.conalep.compromisosocial.actividad.service.acuse;

import java.io.Serializable;
import java.time.Instant;

/**
 * The receipt of a submission, for a screen.
 *
 * @param envio number of the submission
 * @param en instant of receipt, UTC
 * @param sha256 hash of what was received, lower-case hexadecimal
 * @param qr its QR code as a {@code data:} address
 */
public record AcuseVista(String folio, int envio, Instant en, String usuario, String sha256, String qr)
        implements Serializable {}
