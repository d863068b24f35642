package mx.edu.conalep.compromisosocial.colecta.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import mx.edu.conalep.compromisosocial.colecta.domain.Aportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.persistence.ColectaRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The entidad validates or sends back what its planteles contributed; what counts is taken back by a counter-entry only. */
@Gated
@Stateless
public class RevisionAportacionService {
    @Inject
    private ColectaRepository repository;

    @Inject
    private Aportaciones aportaciones;

    @Inject
    private Clock clock;

    /**
     * A page of the contributions that wait for the actor's decision, by number.
     *
     * @param numero the page on which this one is, or would be if it waited; null for the page asked for
     * @param pagina from 0; one behind the last gives the last
     * @throws NotFoundException when there is no such colecta within the scope
     */
    @Permit(roles = Rol.VINCULACION_ENTIDAD, action = "colecta.porValidar")
    public PorValidar waiting(String folio, Integer numero, int pagina) {
        return aportaciones.waiting(folio, numero, pagina);
    }

    /**
     * Finds a contribution good: it counts.
     *
     * @param version as read before, or null
     * @throws NotFoundException when it is none of the actor's entidad
     * @throws ConflictException when it changed since, is not captured, or the colecta does not run
     * @throws RuleViolationException when the actor captured it
     */
    @Permit(roles = Rol.VINCULACION_ENTIDAD, action = "colecta.validar", write = true)
    public AportacionVista validate(String folio, int numero, Integer version) {
        Colecta colecta = aportaciones.lock(folio);
        Aportacion aportacion = running(colecta, numero, version);
        aportacion.validate(ActoActual.at(clock));
        return aportaciones.flushed(colecta, aportacion);
    }

    /**
     * Sends a contribution back; the trail keeps the observation (R27).
     *
     * @param version as read before, or null
     * @param observacion what is to be corrected, 500 characters at most
     * @throws NotFoundException when it is none of the actor's entidad
     * @throws ConflictException when it changed since, is not captured, or the colecta does not run
     * @throws RuleViolationException without an observation, or when the actor captured it
     */
    @Permit(roles = Rol.VINCULACION_ENTIDAD, action = "colecta.devolver", write = true)
    public AportacionVista returnWith(String folio, int numero, Integer version, String observacion) {
        Colecta colecta = aportaciones.lock(folio);
        Aportacion aportacion = running(colecta, numero, version);
        aportacion.returnWith(observacion, ActoActual.at(clock));
        aportaciones.noteObservation(aportacion);
        return aportaciones.flushed(colecta, aportacion);
    }

    private Aportacion running(Colecta colecta, int numero, Integer version) {
        Aportacion aportacion = aportaciones.find(colecta, numero, version);
        colecta.requireEnCurso();
        return aportacion;
    }

    /**
     * Takes a validated contribution back by a negative row that names it, once; also after the close.
     *
     * @param motivo why, 500 characters at most
     * @return the counter-entry
     * @throws NotFoundException when it is none of the actor's scope
     * @throws ConflictException when it does not count, or was taken back before
     * @throws RuleViolationException without a reason, or when the actor captured it
     */
    @Permit(
            roles = {Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "colecta.contraasentar",
            write = true)
    public AportacionVista counter(String folio, int numero, String motivo) {
        Colecta colecta = aportaciones.lock(folio);
        Aportacion aportacion = aportaciones.find(colecta, numero);
        colecta.requireIniciada();
        aportaciones.requireStanding(colecta, aportacion);
        Aportacion contra = aportacion.counter(aportaciones.next(colecta), motivo, ActoActual.at(clock));
        repository.add(contra);
        return aportaciones.flushed(colecta, contra);
    }
}
