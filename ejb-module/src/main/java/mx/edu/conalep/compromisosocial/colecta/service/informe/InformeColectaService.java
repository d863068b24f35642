package mx.edu.conalep.compromisosocial.colecta.service.informe;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.colecta.persistence.AmbitoColecta;
import mx.edu.conalep.compromisosocial.colecta.persistence.ColectaRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.InformeColectaRepository;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.Folio;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.informe.DocumentoInforme;

/**
 * The published report of a colecta (R14): who sees the nation gets all of it, an entidad or a plantel the extract of its own part. Each
 * document is made once and kept, so that it never differs when it is asked for again.
 */
@Gated
@Stateless
public class InformeColectaService {
    @Inject
    private ColectaRepository colectas;

    @Inject
    private InformeColectaRepository versiones;

    @Inject
    private LecturaInforme lectura;

    @Inject
    private DocumentosInforme documentos;

    @Inject
    private Clock clock;

    /**
     * The published versions, the one in force first; none before the report is made.
     *
     * @throws NotFoundException when there is no such colecta within the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "colecta.informe.versiones")
    public List<VersionInforme> versions(String folio) {
        return versiones.published(colecta(folio).getId());
    }

    /**
     * What a version says, with its difference to the one before.
     *
     * @param version null for the one in force
     * @throws NotFoundException when there is no such version within the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "colecta.informe.leer")
    public InformeColectaVista find(String folio, Integer version) {
        return lectura.of(published(folio, version), ActorActual.get().ambito());
    }

    /**
     * A document of a version; the first one who asks for an extract has it made and kept.
     *
     * @param version null for the one in force
     * @throws NotFoundException when there is no such version within the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "colecta.informe.descargar")
    public DocumentoInforme open(String folio, Integer version, Formato formato) {
        return documentos.open(published(folio, version), ActorActual.get().ambito(), formato, ActoActual.at(clock));
    }

    private VersionInforme published(String folio, Integer version) {
        Colecta asked = colecta(folio);
        return versiones.published(asked.getId(), asked.getFolio(), version);
    }

    private Colecta colecta(String folio) {
        return colectas.find(new Folio(folio).valor(), AmbitoColecta.of(ActorActual.get()))
                .orElseThrow(() -> new NotFoundException("colecta.notFound", folio));
    }
}
