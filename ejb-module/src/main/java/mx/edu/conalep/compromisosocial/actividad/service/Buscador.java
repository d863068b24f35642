package mx.edu.conalep.compromisosocial.actividad.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.actividad.domain.Actividad;
import mx.edu.conalep.compromisosocial.actividad.persistence.ActividadRepository;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/** Finds the activity of a folio inside the actor's scope; outside it there is none. */
@Dependent
class Buscador {
    @Inject
    private ActividadRepository repository;

    /** To read it. */
    Actividad find(String folio) {
        return repository
                .find(folio, ActorActual.get().ambito())
                .orElseThrow(() -> new NotFoundException("actividad.notFound", folio));
    }

    /**
     * To change it, locked.
     *
     * @param version as the person read it, or null when the act does not depend on it
     * @throws ConflictException when it changed since
     */
    Actividad lock(String folio, Integer version) {
        Actividad actividad = repository
                .lock(folio, ActorActual.get().ambito())
                .orElseThrow(() -> new NotFoundException("actividad.notFound", folio));
        requireVersion(actividad, version);
        return actividad;
    }

    /** Refuses what changed since the person read it; a null version asks for nothing. */
    static void requireVersion(Actividad actividad, Integer version) {
        if (version != null && version != actividad.getVersion()) {
            throw new ConflictException("shared.version.stale");
        }
    }
}
