package mx.edu.conalep.compromisosocial.colecta.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.DocumentoColecta;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenLlenoException;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoGuardado;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoPresentado;
import mx.edu.conalep.compromisosocial.evidencia.service.ArchivoIntegro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * Receives the files of a colecta and hands them out again. Lineamientos and receipts stay byte by byte, proofs lose place and other
 * hidden data (Art. 25). No transaction is open while bytes arrive or are examined.
 */
@ApplicationScoped
public class ArchivoColecta {
    @Inject
    private DocumentoColectaService service;

    @Inject
    private ArchivoIntegro archivos;

    /**
     * Receives a file.
     *
     * @param folio of the colecta, within the actor's scope
     * @param tipo {@code LINEAMIENTOS}, {@code COMPROBANTE} or {@code RECIBO}, as sent
     * @param nombre name of the file, as sent
     * @param contenido its bytes; read to the end, not closed
     * @return its row; the same content again gives the same row
     * @throws RuleViolationException with the reason when the file is refused
     * @throws AlmacenLlenoException when there is no room for it
     */
    public DocumentoColectaVista receive(String folio, String tipo, String nombre, InputStream contenido) {
        DocumentoColecta.Tipo kind = Arrays.stream(DocumentoColecta.Tipo.values())
                .filter(t -> t.name().equals(tipo))
                .findFirst()
                .orElseThrow(() -> new RuleViolationException(new RuleViolation("colecta.documento.tipo", "tipo")));
        service.requireReceivable(folio, kind);
        String name = nombre == null ? "documento" : nombre;
        ArchivoGuardado guardado = kind == DocumentoColecta.Tipo.COMPROBANTE
                ? archivos.keepClean(name, contenido)
                : archivos.keepPdf(name, contenido, "colecta.documento.pdf");
        return service.register(folio, kind, guardado);
    }

    /**
     * Examines the lineamientos that come with a plan; they wait in the store until {@link PlanConLineamientosService} keeps the two.
     *
     * @param folio of the plan, null for a new one
     * @param nombre name of the file, as sent
     * @param contenido its bytes; read to the end, not closed
     * @return the file, or why it is refused
     * @throws AlmacenLlenoException when there is no room for it
     */
    public ArchivoPresentado present(String folio, String nombre, InputStream contenido) {
        service.requirePlannable(folio);
        String name = nombre == null ? "documento" : nombre;
        try {
            return new ArchivoPresentado(archivos.keepPdf(name, contenido, "colecta.documento.pdf"), List.of());
        } catch (RuleViolationException refused) {
            return new ArchivoPresentado(null, refused.violations());
        }
    }

    /**
     * The bytes of a file, as they are kept.
     *
     * @param documento its row, as the reader got it from {@link DocumentoColectaService#find}
     * @return the stream, to be closed by the caller
     * @throws ConflictException {@code colecta.documento.altered} when its hash is no longer that of its row
     */
    public InputStream open(DocumentoColectaVista documento) throws IOException {
        return archivos.open(documento.sha256(), "colecta.documento.altered");
    }
}
