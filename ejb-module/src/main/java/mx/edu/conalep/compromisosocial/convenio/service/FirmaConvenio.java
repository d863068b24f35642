package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosSuscripcion;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The signing of a convenio with the page of each clause in the signed PDF, which is read outside of any transaction. */
@ApplicationScoped
public class FirmaConvenio {
    @Inject
    private ConvenioConsulta consulta;

    @Inject
    private ArchivoConvenio archivos;

    @Inject
    private RegistroConvenioService registro;

    /**
     * Where the clauses seem to stand in the signed PDF that is on file; those that are not found are absent.
     *
     * @throws NotFoundException when the folio lies outside the scope
     * @throws ConflictException when the file is no longer the one that was received
     */
    public Map<Clausula, Integer> pages(String folio) {
        return find(folio).paginas();
    }

    /** The same, whether that PDF has a text to read at all, and the file numbers in it; nothing to read while there is none. */
    public ClausulasHalladas find(String folio) {
        ConvenioVista vista = consulta.find(folio);
        return read(vista, last(vista));
    }

    private static DocumentoVista last(ConvenioVista vista) {
        List<DocumentoVista> firmados = vista.documentos();
        return firmados.isEmpty() ? null : firmados.get(firmados.size() - 1);
    }

    private ClausulasHalladas read(ConvenioVista vista, DocumentoVista firmado) {
        if (firmado == null) {
            return new ClausulasHalladas(false, Map.of(), List.of());
        }
        try (InputStream pdf = archivos.open(firmado)) {
            return DocumentoDibujable.draw(
                    () -> PaginasClausulas.read(pdf, vista.datos().clausulas()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The signed document could not be read", unreadable);
        }
    }

    /**
     * Takes note of the signatures; when no page is told, the pages are those that the text layer tells.
     *
     * @param version as read before, or null
     * @throws ForbiddenException when the actor reads the convenio, but another unit wrote it
     * @throws NotFoundException when he does not read it either
     * @throws ConflictException when it changed since, another PDF came than the one seen or read, or the legal area has not found it good
     * @throws RuleViolationException with everything that is missing
     */
    public ConvenioVista sign(String folio, Integer version, DatosSuscripcion firma) {
        return sign(folio, version, firma, List.of());
    }

    /**
     * The same of what was typed.
     *
     * @param faltas what of it does not read; told with everything that is missing besides
     */
    public ConvenioVista sign(String folio, Integer version, DatosSuscripcion firma, List<RuleViolation> faltas) {
        if (!firma.paginas().isEmpty()) {
            return registro.sign(folio, version, firma, faltas);
        }
        registro.requireSigner(folio);
        ConvenioVista vista = consulta.find(folio);
        DocumentoVista firmado = last(vista);
        DatosSuscripcion leida =
                firma.withPaginas(read(vista, firmado).paginas(), firmado == null ? null : firmado.sha256());
        return registro.sign(folio, version, leida, faltas);
    }
}
