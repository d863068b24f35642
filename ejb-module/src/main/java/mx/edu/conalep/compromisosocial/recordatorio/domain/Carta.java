package mx.edu.conalep.compromisosocial.recordatorio.domain;

import java.time.LocalDate;

/**
 * A mail, written and not yet sent.
 *
 * @param usuario whom it is for
 * @param fecha his local date
 * @param mensajeId its Message-ID, the same however often it is written
 * @param texto plain text
 * @param baja address of the page on which he does without what is not obligatory, or null when all of it is
 */
public record Carta(
        String usuario,
        LocalDate fecha,
        String correo,
        String nombre,
        String mensajeId,
        String asunto,
        String texto,
        String html,
        String baja) {

    /** The address that a mail program calls for the same by itself (RFC 8058), or null. */
    public String bajaDirecta() {
        return baja == null ? null : baja.replace("/avisos/baja?", "/avisos/baja-directa?");
    }

    /** The name of the file that it is kept in where there is no server. */
    public String archivo() {
        return fecha + "-" + usuario + ".eml";
    }
}
