package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.domain.DocumentoEmergente.Tipo;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenLlenoException;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoGuardado;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoPresentado;
import mx.edu.conalep.compromisosocial.evidencia.service.ArchivoIntegro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * Receives the files of a programme and hands them out again. The request stays byte by byte; a receipt loses place, other hidden data and
 * its name, which often tells who the student is (R25). No transaction is open while bytes arrive or are examined.
 */
@ApplicationScoped
public class ArchivoEmergente {
    @Inject
    private DocumentoEmergenteService service;

    @Inject
    private ArchivoIntegro archivos;

    /**
     * Receives a file.
     *
     * @param folio of the programme, within the actor's scope
     * @param tipo {@code SOLICITUD} or {@code ACUSE}, as sent
     * @param nombre name of the file, as sent
     * @param contenido its bytes; read to the end, not closed
     * @return its row; the same content again gives the same row
     * @throws RuleViolationException with the reason when the file is refused
     * @throws AlmacenLlenoException when there is no room for it
     */
    public DocumentoEmergenteVista receive(String folio, String tipo, String nombre, InputStream contenido) {
        Tipo kind = Arrays.stream(Tipo.values())
                .filter(t -> t.name().equals(tipo))
                .findFirst()
                .orElseThrow(() -> new RuleViolationException(new RuleViolation("emergente.documento.tipo", "tipo")));
        service.requireReceivable(folio, kind);
        if (kind == Tipo.SOLICITUD) {
            String name = nombre == null ? "solicitud.pdf" : nombre;
            return service.register(folio, kind, archivos.keepPdf(name, contenido, "emergente.documento.pdf"));
        }
        return service.register(folio, kind, clean(nombre, contenido));
    }

    /**
     * Examines a student's receipt that comes with a form that says more than that; it waits in the store until {@link EntregaConAcuseService}
     * keeps the two, and is swept from it when that never comes about.
     *
     * @param nombre name of the file, as sent
     * @param contenido its bytes; read to the end, not closed
     * @return the file, or why it is refused
     * @throws AlmacenLlenoException when there is no room for it
     */
    public ArchivoPresentado presentReceipt(String folio, String nombre, InputStream contenido) {
        service.requireReceivable(folio, Tipo.ACUSE);
        try {
            return new ArchivoPresentado(clean(nombre, contenido), List.of());
        } catch (RuleViolationException refused) {
            return new ArchivoPresentado(null, refused.violations());
        }
    }

    private ArchivoGuardado clean(String nombre, InputStream contenido) {
        ArchivoGuardado clean = archivos.keepClean(nombre, contenido);
        return new ArchivoGuardado("acuse", clean.mime(), clean.tamano(), clean.paginas(), clean.sha256());
    }

    /**
     * Examines the request that comes with a plan; it waits in the store until {@link PlanConSolicitudService} keeps the two.
     *
     * @param folio of the plan, null for a new one
     * @param nombre name of the file, as sent
     * @param contenido its bytes; read to the end, not closed
     * @return the file, or why it is refused
     * @throws AlmacenLlenoException when there is no room for it
     */
    public ArchivoPresentado present(String folio, String nombre, InputStream contenido) {
        service.requirePlannable(folio);
        String name = nombre == null ? "solicitud.pdf" : nombre;
        try {
            return new ArchivoPresentado(archivos.keepPdf(name, contenido, "emergente.documento.pdf"), List.of());
        } catch (RuleViolationException refused) {
            return new ArchivoPresentado(null, refused.violations());
        }
    }

    /**
     * The bytes of a file, as they are kept.
     *
     * @param documento its row, as the reader got it from {@link DocumentoEmergenteService}
     * @return the stream, to be closed by the caller
     * @throws ConflictException {@code emergente.documento.altered} when its hash is no longer that of its row
     */
    public InputStream open(DocumentoEmergenteVista documento) throws IOException {
        return archivos.open(documento.sha256(), "emergente.documento.altered");
    }
}
