package mx.edu.conalep.compromisosocial.emergente.service.informe;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.VersionEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.AmbitoEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.EmergenteRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.InformeEmergenteRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.Folio;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.informe.DocumentoInforme;

/**
 * The published report of a programme (R14): who sees the nation gets all of it, an entidad or a plantel the extract of its own part. Each
 * document is made once and kept, so that it never differs when it is asked for again.
 */
@Gated
@Stateless
public class InformeEmergenteService {
    @Inject
    private EmergenteRepository programas;

    @Inject
    private InformeEmergenteRepository versiones;

    @Inject
    private LecturaEmergente lectura;

    @Inject
    private DocumentosEmergente documentos;

    @Inject
    private Clock clock;

    /**
     * The published versions, the one in force first; none before the report is made.
     *
     * @throws NotFoundException when there is no such programme within the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "emergente.informe.versiones")
    public List<VersionEmergente> versions(String folio) {
        return versiones.published(programa(folio).getId());
    }

    /**
     * What a version says, with its difference to the one before.
     *
     * @param version null for the one in force
     * @throws NotFoundException when there is no such version within the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "emergente.informe.leer")
    public InformeEmergenteVista find(String folio, Integer version) {
        return lectura.of(published(folio, version), ActorActual.get().ambito());
    }

    /**
     * A document of a version; the first one who asks for an extract has it made and kept.
     *
     * @param version null for the one in force
     * @throws NotFoundException when there is no such version within the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "emergente.informe.descargar")
    public DocumentoInforme open(String folio, Integer version, Formato formato) {
        return documentos.open(published(folio, version), ActorActual.get().ambito(), formato, ActoActual.at(clock));
    }

    private VersionEmergente published(String folio, Integer version) {
        ProgramaEmergente asked = programa(folio);
        return versiones.published(asked.getId(), asked.getFolio(), version);
    }

    private ProgramaEmergente programa(String folio) {
        return programas
                .find(new Folio(folio).valor(), AmbitoEmergente.reading(ActorActual.get()))
                .orElseThrow(() -> new NotFoundException("emergente.notFound", folio));
    }
}
