package mx.edu.conalep.compromisosocial.actividad.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.Actividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Envio;
import mx.edu.conalep.compromisosocial.actividad.domain.ReglaEnvio;
import mx.edu.conalep.compromisosocial.actividad.persistence.ActividadRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** Reading activities inside the actor's scope. A folio outside it is answered as not found. */
@Gated
@Stateless
public class ActividadConsulta {
    @Inject
    private ActividadRepository repository;

    @Inject
    private Buscador buscador;

    @Inject
    private Listado listado;

    @Inject
    private Expedientes expedientes;

    @Inject
    private Clock clock;

    /**
     * One activity.
     *
     * @throws NotFoundException when there is none of that folio in the scope
     */
    @Permit(groups = GrupoRol.LECTORES, roles = Rol.SISTEMA, action = "actividad.leer")
    public ActividadVista find(String folio) {
        return ActividadVista.of(buscador.find(folio));
    }

    /** A page of the activities of the scope that a filter lets through, newest first unless ordered otherwise. */
    @Permit(groups = GrupoRol.LECTORES, roles = Rol.SISTEMA, action = "actividad.listar")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<ActividadRenglon> list(FiltroActividad filtro, PageRequest page) {
        return listado.page(filtro, page);
    }

    /** What an activity still lacks to be submitted, in the order of the form. */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "actividad.faltantes")
    public List<RuleViolation> missing(String folio) {
        Actividad actividad = buscador.find(folio);
        return ReglaEnvio.missing(expedientes.of(actividad));
    }

    /** Whether submitting it now would be late, so that it needs a reason (R22). */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "actividad.faltantes")
    public boolean isLate(String folio) {
        return buscador.find(folio).isLateAt(clock.instant());
    }

    /** What keeps the actor from validating it (R3.15, R23), beside its state and the calendar. */
    @Permit(roles = Rol.VINCULACION_ENTIDAD, action = "actividad.faltantes")
    public List<RuleViolation> missingToValidate(String folio) {
        Actividad actividad = buscador.find(folio);
        return actividad.missingToValidate(
                expedientes.of(actividad), ActorActual.get().usuario());
    }

    /** Its time line, first to last. */
    @Permit(groups = GrupoRol.LECTORES, action = "actividad.leer")
    public List<LineaVista> timeline(String folio) {
        return repository.transiciones(buscador.find(folio)).stream()
                .map(LineaVista::of)
                .toList();
    }

    /** The observations made on it, first to last; those of the last return are marked. */
    @Permit(groups = GrupoRol.LECTORES_DETALLE, action = "actividad.leer")
    public List<ObservacionVista> observations(String folio) {
        Actividad actividad = buscador.find(folio);
        int last = repository.envios(actividad).size();
        return repository.observaciones(actividad).stream()
                .map(o -> ObservacionVista.of(o, last))
                .toList();
    }

    /** What changed in its last submission since the one before; empty when there is only one. */
    @Permit(groups = GrupoRol.LECTORES_DETALLE, action = "actividad.leer")
    public List<CambioVista> changes(String folio) {
        List<Envio> envios = repository.envios(buscador.find(folio));
        int n = envios.size();
        return n < 2
                ? List.of()
                : Comparacion.between(
                        envios.get(n - 2).getContenido(), envios.get(n - 1).getContenido());
    }

    /** Its submissions, first to last. */
    @Permit(groups = GrupoRol.LECTORES_DETALLE, action = "actividad.leer")
    public List<EnvioVista> submissions(String folio) {
        return repository.envios(buscador.find(folio)).stream()
                .map(e -> EnvioVista.of(folio, e))
                .toList();
    }
}
