package mx.edu.conalep.compromisosocial.evidencia.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import mx.edu.conalep.compromisosocial.evidencia.domain.Evidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.FormatoEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.TipoEvidencia;

/**
 * A file as others read it.
 *
 * @param id its number inside the system
 * @param folio of its activity
 * @param nombre name as received
 * @param mime what was received
 * @param mimePublica what is served
 * @param tamano bytes received
 * @param sha256 hash of the bytes received
 * @param sha256Publica hash of what is served
 * @param miniatura whether there is a thumbnail
 * @param ancho pixels of what is served, or null
 * @param alto pixels of what is served, or null
 * @param tomadaEn local date and time of the camera, or null; only for those who validate
 * @param distanciaM metres from the plantel, or null; only for those who validate
 * @param recibidaEn when the server had it whole
 * @param recibidaPor who handed it in
 */
public record EvidenciaVista(
        long id,
        String folio,
        TipoEvidencia tipo,
        String nombre,
        String mime,
        String mimePublica,
        long tamano,
        String sha256,
        String sha256Publica,
        boolean miniatura,
        Integer ancho,
        Integer alto,
        LocalDateTime tomadaEn,
        Integer distanciaM,
        Instant recibidaEn,
        String recibidaPor)
        implements Serializable {

    static EvidenciaVista of(Evidencia e, String folio, boolean restringidos) {
        return new EvidenciaVista(
                e.getId(),
                folio,
                e.getTipo(),
                e.getNombreOriginal(),
                e.getMime(),
                e.getMimePublica(),
                e.getTamano(),
                e.getSha256(),
                e.getSha256Publica(),
                e.getSha256Miniatura() != null,
                e.getAncho(),
                e.getAlto(),
                restringidos ? e.getTomadaEn() : null,
                restringidos ? e.getDistanciaM() : null,
                e.getRecibidaEn(),
                e.getRecibidaPor());
    }

    /** Whether a browser shows it as a picture. */
    public boolean isImagen() {
        return mimePublica.startsWith("image/");
    }

    public boolean isVideo() {
        return FormatoEvidencia.MP4.mime().equals(mimePublica);
    }

    public boolean isPdf() {
        return FormatoEvidencia.PDF.mime().equals(mimePublica);
    }
}
