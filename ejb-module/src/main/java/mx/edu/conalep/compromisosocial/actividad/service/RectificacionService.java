package mx.edu.conalep.compromisosocial.actividad.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.actividad.domain.Actividad;
import mx.edu.conalep.compromisosocial.actividad.domain.CambioCampo;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoRectificacion;
import mx.edu.conalep.compromisosocial.actividad.domain.Rectificacion;
import mx.edu.conalep.compromisosocial.actividad.persistence.ActividadRepository;
import mx.edu.conalep.compromisosocial.actividad.persistence.RectificacionRepository;
import mx.edu.conalep.compromisosocial.actividad.service.formato.EscritorJson;
import mx.edu.conalep.compromisosocial.actividad.service.formato.LectorJson;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * Corrections after the consolidation: asked for by the entidad, authorised by the DVS, in two hands. What was
 * consolidated is kept in the snapshots and in the versions of the consolidation; the next version counts the correction.
 */
@Gated
@Stateless
public class RectificacionService {
    @Inject
    private RectificacionRepository repository;

    @Inject
    private ActividadRepository actividades;

    @Inject
    private Buscador buscador;

    @Inject
    private Correcciones correcciones;

    @Inject
    private Clock clock;

    /**
     * Asks for a correction of a consolidated activity.
     *
     * @param corregidos the data as it should be, whole; the last day stays in its quarter
     * @param motivo required, 500 characters at most
     * @throws NotFoundException when the folio lies outside the scope
     * @throws ConflictException when it is not consolidated or one already waits
     * @throws RuleViolationException when the data is malformed, changes nothing, leaves the quarter or turns it into "Otros servicios"
     *     that the titular did not authorise (R10.9)
     */
    @Permit(roles = Rol.VINCULACION_ENTIDAD, action = "rectificacion.solicitar", write = true)
    public RectificacionVista request(String folio, DatosActividad corregidos, String motivo) {
        Actividad actividad = buscador.lock(folio, null);
        String contenido = EscritorJson.write(Json.createObjectBuilder(), corregidos)
                .build()
                .toString();
        Rectificacion nueva = new Rectificacion(actividad, motivo, contenido, ActoActual.at(clock));
        if (repository.isPending(actividad)) {
            throw new ConflictException("actividad.rectificacion.pending", folio);
        }
        correcciones.check(actividad, corregidos);
        if (CambioCampo.between(actividad.datos(), corregidos).isEmpty()) {
            throw new RuleViolationException(new RuleViolation("actividad.rectificacion.noChange", null));
        }
        actividades.add(nueva);
        actividades.flush();
        return RectificacionVista.of(nueva, corregidos);
    }

    /**
     * Authorises a correction and applies it: a new snapshot, the corrected data, a line in the time line.
     *
     * @throws NotFoundException when there is none
     * @throws ConflictException when it was already resolved
     * @throws RuleViolationException when the activity may no longer be corrected so, as when it was asked for
     */
    @Permit(roles = Rol.DVS, action = "rectificacion.autorizar", write = true)
    public RectificacionVista authorize(long id) {
        Rectificacion rectificacion = find(id);
        DatosActividad corregidos = read(rectificacion);
        var acto = ActoActual.at(clock);
        rectificacion.authorise(acto);
        RectificacionVista vista = RectificacionVista.of(rectificacion, corregidos);
        correcciones.apply(rectificacion.getActividad(), corregidos, rectificacion.getMotivo(), acto);
        actividades.flush();
        return vista;
    }

    /** Refuses a correction; the activity stays as it is. */
    @Permit(roles = Rol.DVS, action = "rectificacion.rechazar", write = true)
    public RectificacionVista reject(long id, String razon) {
        Rectificacion rectificacion = find(id);
        rectificacion.reject(razon, ActoActual.at(clock));
        actividades.flush();
        return RectificacionVista.of(rectificacion, read(rectificacion));
    }

    /** The corrections inside the scope, oldest first; a null state means any. */
    @Permit(
            roles = {Rol.VINCULACION_ENTIDAD, Rol.DVS, Rol.AUDITOR},
            action = "rectificacion.listar")
    public List<RectificacionVista> list(EstadoRectificacion estado) {
        return repository.list(estado, ActorActual.get().ambito()).stream()
                .map(r -> RectificacionVista.of(r, read(r)))
                .toList();
    }

    /** Whether a correction of an activity waits for the DVS: another one cannot be asked for meanwhile. */
    @Permit(
            roles = {Rol.VINCULACION_ENTIDAD, Rol.DVS, Rol.AUDITOR},
            action = "rectificacion.listar")
    public boolean isWaiting(String folio) {
        return repository.isPending(buscador.find(folio));
    }

    /** How many wait for the DVS, for the bell. */
    @Permit(roles = Rol.DVS, action = "bandeja.rectificacion.contar")
    public long waiting() {
        return repository.count(
                EstadoRectificacion.SOLICITADA, ActorActual.get().ambito());
    }

    private Rectificacion find(long id) {
        Rectificacion found = repository
                .lock(id, ActorActual.get().ambito())
                .orElseThrow(() -> new NotFoundException("actividad.rectificacion.notFound", id));
        Rastro.objeto(found.getActividad().getFolio());
        Rastro.detalle("rectificación " + id);
        return found;
    }

    private static DatosActividad read(Rectificacion rectificacion) {
        return LectorJson.read(LectorJson.parse(rectificacion.getContenido()), Set.of());
    }
}
