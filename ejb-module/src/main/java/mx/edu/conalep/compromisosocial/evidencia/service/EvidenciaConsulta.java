package mx.edu.conalep.compromisosocial.evidencia.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.evidencia.domain.Evidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.FormatoEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.Variante;
import mx.edu.conalep.compromisosocial.evidencia.persistence.EvidenciaRepository;
import mx.edu.conalep.compromisosocial.evidencia.persistence.EvidenciaRepository.ActividadDestino;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/** Reading evidence: what an activity has, and the files themselves, each view of a restricted one written down (R25). */
@Gated
@Stateless
public class EvidenciaConsulta {

    /**
     * What is needed to serve a file.
     *
     * @param clave its key in the store
     * @param nombre name to offer when it is saved, with the ending of what is served
     * @param mime media type of what is served
     * @param tamano its bytes, or null when only the store knows
     */
    public record Servible(String clave, String nombre, String mime, Long tamano) {}

    @Inject
    private EvidenciaRepository repository;

    @Inject
    private Clock clock;

    /**
     * What an activity has, in the order received.
     *
     * @param folio of the activity
     * @throws NotFoundException when there is none within the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "evidencia.listar")
    public List<EvidenciaVista> list(String folio) {
        ActividadDestino actividad = actividad(folio);
        return repository.ofActividad(actividad.id()).stream()
                .map(e -> EvidenciaVista.of(e, folio, seesRestricted()))
                .toList();
    }

    /**
     * The way to a file, for those who may see it.
     *
     * @param folio of the activity
     * @param id number of the file
     * @param variante which version
     * @throws NotFoundException when there is no such file or version within the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "evidencia.ver")
    public Servible open(String folio, long id, Variante variante) {
        Evidencia evidencia = repository
                .find(actividad(folio).id(), id)
                .filter(e -> variante == Variante.PUBLICA || e.getSha256Miniatura() != null)
                .orElseThrow(() -> new NotFoundException("evidencia.notFound"));
        if (evidencia.getTipo().isRestringida()) {
            Actor actor = ActorActual.get();
            repository.recordReading(id, actor.usuario(), variante, actor.origen(), clock.instant());
        }
        return variante == Variante.MINIATURA
                ? new Servible(evidencia.getSha256Miniatura(), "miniatura.jpg", FormatoEvidencia.JPEG.mime(), null)
                : new Servible(
                        evidencia.getSha256Publica(),
                        evidencia.nombrePublico(),
                        evidencia.getMimePublica(),
                        evidencia.getTamanoPublica());
    }

    private ActividadDestino actividad(String folio) {
        return repository
                .actividad(folio, ActorActual.get().ambito())
                .orElseThrow(() -> new NotFoundException("shared.folio.notFound", folio));
    }

    private static boolean seesRestricted() {
        return ActorActual.get().isAny(List.of(Rol.VINCULACION_ENTIDAD, Rol.DVS, Rol.AUDITOR));
    }
}
