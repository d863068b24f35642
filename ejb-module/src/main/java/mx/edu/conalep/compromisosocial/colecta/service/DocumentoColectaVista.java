package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.colecta.domain.DocumentoColecta;

/**
 * A file of a colecta as others read it.
 *
 * @param plantel key of the plantel whose proof it is, null for a file of the DVS
 * @param tamano bytes
 * @param sha256 hash of what is kept
 */
public record DocumentoColectaVista(
        DocumentoColecta.Tipo tipo,
        String plantel,
        String nombre,
        String mime,
        long tamano,
        String sha256,
        String recibidoPor,
        Instant recibidoEn)
        implements Serializable {

    static DocumentoColectaVista of(DocumentoColecta d) {
        return new DocumentoColectaVista(
                d.getTipo(),
                d.getPlantel(),
                d.getNombre(),
                d.getMime(),
                d.getTamano(),
                d.getSha256(),
                d.getRecibidoPor(),
                d.getRecibidoEn());
    }
}
