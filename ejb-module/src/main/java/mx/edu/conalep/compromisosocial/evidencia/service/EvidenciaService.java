package mx.edu.conalep.compromisosocial.evidencia.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.evidencia.domain.DatosCaptura;
import mx.edu.conalep.compromisosocial.evidencia.domain.Evidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.EvidenciaGuardada;
import mx.edu.conalep.compromisosocial.evidencia.persistence.EvidenciaRepository;
import mx.edu.conalep.compromisosocial.evidencia.persistence.EvidenciaRepository.ActividadDestino;
import mx.edu.conalep.compromisosocial.organizacion.domain.ClaveAjuste;
import mx.edu.conalep.compromisosocial.organizacion.service.Ajustes;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Adding evidence to an activity and withdrawing it, while the activity is with its plantel (Art. 11 VIII). */
@Gated
@Stateless
public class EvidenciaService {

    private static final String ESTADO = "actividad.estado.";

    @Inject
    private EvidenciaRepository repository;

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private Ajustes ajustes;

    @Inject
    private Clock clock;

    /**
     * Whether a file may be added now; asked before its bytes are read.
     *
     * @param folio of the activity
     * @throws NotFoundException when there is none within the scope
     * @throws ConflictException {@code evidencia.actividad.notEditable}
     * @throws RuleViolationException {@code evidencia.actividad.tooManyFiles}
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL},
            action = "evidencia.recibir")
    public void requireReceivable(String folio) {
        ActividadDestino actividad = repository
                .actividad(folio, ActorActual.get().ambito())
                .orElseThrow(() -> new NotFoundException("shared.folio.notFound", folio));
        requireEditable(actividad, folio);
    }

    /**
     * Writes the row of a file that is already in the store. The same content again answers with the row that is there, so
     * that a repeated upload changes nothing.
     *
     * @param folio of the activity
     * @param guardada the examined file
     * @return the row
     * @throws NotFoundException when there is no such activity within the scope
     * @throws ConflictException {@code evidencia.actividad.notEditable}
     * @throws RuleViolationException {@code evidencia.actividad.tooManyFiles}, or {@code evidencia.archivo.otherTipo} when the
     *     same content is already there as another kind
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL},
            action = "evidencia.recibir",
            write = true)
    public EvidenciaVista register(String folio, EvidenciaGuardada guardada) {
        ActividadDestino actividad = locked(folio);
        List<Evidencia> present = repository.ofActividad(actividad.id());
        Rastro.objeto(folio);
        Rastro.detalle(guardada.tipo() + " sha256 " + guardada.sha256());
        return present.stream()
                .filter(e -> e.getSha256().equals(guardada.sha256()))
                .findFirst()
                .map(e -> same(e, folio, guardada))
                .orElseGet(() -> added(actividad, folio, guardada, present.size()));
    }

    /**
     * Withdraws a file; its row stays with who and when, and it counts no more.
     *
     * @param folio of the activity
     * @param id number of the file
     * @throws NotFoundException when there is no such file within the scope
     * @throws ConflictException {@code evidencia.actividad.notEditable}
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL},
            action = "evidencia.retirar",
            write = true)
    public void remove(String folio, long id) {
        ActividadDestino actividad = locked(folio);
        Evidencia evidencia =
                repository.find(actividad.id(), id).orElseThrow(() -> new NotFoundException("evidencia.notFound"));
        evidencia.withdraw(ActorActual.get().usuario(), clock.instant());
        Rastro.objeto(folio);
        Rastro.detalle(evidencia.getTipo() + " sha256 " + evidencia.getSha256());
    }

    private ActividadDestino locked(String folio) {
        ActividadDestino actividad = repository
                .lockActividad(folio, ActorActual.get().ambito())
                .orElseThrow(() -> new NotFoundException("shared.folio.notFound", folio));
        requireEditable(actividad, folio);
        return actividad;
    }

    private static void requireEditable(ActividadDestino actividad, String folio) {
        if (!actividad.isEditable()) {
            throw new ConflictException(
                    "evidencia.actividad.notEditable", folio, Messages.text(ESTADO + actividad.estado()));
        }
    }

    private static EvidenciaVista same(Evidencia present, String folio, EvidenciaGuardada guardada) {
        if (present.getTipo() != guardada.tipo()) {
            throw new RuleViolationException(new RuleViolation(
                    "evidencia.archivo.otherTipo", "archivo", present.getTipo().etiqueta()));
        }
        return EvidenciaVista.of(present, folio, false);
    }

    private EvidenciaVista added(ActividadDestino actividad, String folio, EvidenciaGuardada guardada, int present) {
        long limit = ajustes.get(ClaveAjuste.EVIDENCIAS_POR_ACTIVIDAD);
        if (present >= limit) {
            throw new RuleViolationException(new RuleViolation("evidencia.actividad.tooManyFiles", "archivo", limit));
        }
        PlantelVista plantel = planteles.find(actividad.plantel());
        DatosCaptura captura =
                DatosCaptura.of(guardada.captura(), plantel.zona(), plantel.latitud(), plantel.longitud());
        Evidencia evidencia = new Evidencia(
                actividad.id(), guardada, captura, ActorActual.get().usuario(), clock.instant());
        return EvidenciaVista.of(repository.add(evidencia), folio, false);
    }
}
