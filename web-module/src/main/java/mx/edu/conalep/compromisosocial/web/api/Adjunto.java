package mx.edu.conalep.compromisosocial.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import mx.edu.conalep.compromisosocial.shared.informe.DocumentoInforme;

/** A document of a report as the API answers it. */
final class Adjunto {

    private Adjunto() {}

    /** To be kept under its name; its SHA-256 goes with it as the entity tag ({@link FiltroEtiqueta}). */
    static Response of(DocumentoInforme documento) {
        return Response.ok(documento.contenido(), documento.mime())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + documento.nombre() + "\"")
                .header(HttpHeaders.CONTENT_LENGTH, documento.contenido().length)
                .tag(documento.sha256())
                .build();
    }
}
