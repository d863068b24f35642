package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.convenio.domain.DocumentoConvenio;

/**
 * A file of a convenio as others read it.
 *
 * @param tamano bytes
 * @param sha256 hash of its bytes
 */
public record DocumentoVista(
        long id,
        DocumentoConvenio.Tipo tipo,
        String nombre,
        long tamano,
        int paginas,
        String sha256,
        String recibidoPor,
        Instant recibidoEn)
        implements Serializable {

    static DocumentoVista of(DocumentoConvenio d) {
        return new DocumentoVista(
                d.getId(),
                d.getTipo(),
                d.getNombre(),
                d.getTamano(),
                d.getPaginas(),
                d.getSha256(),
                d.getRecibidoPor(),
                d.getRecibidoEn());
    }
}
