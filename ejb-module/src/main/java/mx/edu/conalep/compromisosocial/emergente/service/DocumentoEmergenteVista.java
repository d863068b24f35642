package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.emergente.domain.DocumentoEmergente;

/**
 * A file of a programme as others read it.
 *
 * @param tamano bytes
 * @param sha256 hash of what is kept
 */
public record DocumentoEmergenteVista(
        DocumentoEmergente.Tipo tipo,
        String nombre,
        String mime,
        long tamano,
        String sha256,
        String recibidoPor,
        Instant recibidoEn)
        implements Serializable {

    static DocumentoEmergenteVista of(DocumentoEmergente d) {
        return new DocumentoEmergenteVista(
                d.getTipo(),
                d.getNombre(),
                d.getMime(),
                d.getTamano(),
                d.getSha256(),
                d.getRecibidoPor(),
                d.getRecibidoEn());
    }
}
