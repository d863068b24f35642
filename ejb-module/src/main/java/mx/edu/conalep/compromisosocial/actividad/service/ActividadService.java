package mx.edu.conalep.compromisosocial.actividad.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import mx.edu.conalep.compromisosocial.actividad.domain.Actividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.persistence.ActividadRepository;
import mx.edu.conalep.compromisosocial.actividad.service.formato.DatosLeidos;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** What a plantel does with its activities before they reach the entidad (Bases, Art. 10, 11, 22). */
@Gated
@Stateless
public class ActividadService {
    @Inject
    private ActividadRepository repository;

    @Inject
    private Buscador buscador;

    @Inject
    private Captura captura;

    @Inject
    private Envios envios;

    @Inject
    private Clock clock;

    /**
     * Keeps a new draft, which may be incomplete but not malformed.
     *
     * @param datos with its plantel
     * @param idempotencyKey repeated calls with the same key and data answer with the same record; null for none
     * @throws NotFoundException when the plantel lies outside the actor's scope
     * @throws RuleViolationException with every rule that even a draft keeps, or when the key was used for other data
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "actividad.crear", write = true)
    public ActividadVista create(DatosActividad datos, String idempotencyKey) {
        return create(DatosLeidos.of(datos), idempotencyKey);
    }

    /**
     * Keeps a new draft that was read from a text.
     *
     * @param leidos with its plantel
     * @param idempotencyKey repeated calls with the same key and data answer with the same record; null for none
     * @throws NotFoundException when the plantel lies outside the actor's scope
     * @throws RuleViolationException with everything that does not read and every rule that the rest breaks
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "actividad.crear", write = true)
    public ActividadVista create(DatosLeidos leidos, String idempotencyKey) {
        Actividad actividad = captura.create(leidos, idempotencyKey, ActoActual.at(clock));
        Rastro.objeto(actividad.getFolio());
        return flushed(actividad);
    }

    /**
     * Replaces what is captured of a draft or returned activity, whole.
     *
     * @param version as read before
     * @throws NotFoundException when the folio lies outside the scope
     * @throws ConflictException when it changed since it was read, or is no longer the plantel's to change
     * @throws RuleViolationException with every rule that even a draft keeps
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "actividad.cambiar", write = true)
    public ActividadVista update(String folio, int version, DatosActividad datos) {
        return update(folio, Integer.valueOf(version), DatosLeidos.of(datos));
    }

    /**
     * Replaces what is captured of a draft or returned activity, whole, by what was read from a text.
     *
     * @param version as read before; null only when {@code leidos} tells why it did not read
     * @throws NotFoundException when the folio lies outside the scope
     * @throws ConflictException when it changed since it was read, or is no longer the plantel's to change
     * @throws RuleViolationException with everything that does not read and every rule that the rest breaks
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "actividad.cambiar", write = true)
    public ActividadVista update(String folio, Integer version, DatosLeidos leidos) {
        Actividad actividad = buscador.lock(folio, version);
        boolean autorizada = actividad.isAutorizada();
        captura.change(actividad, leidos, ActoActual.at(clock));
        if (autorizada && !actividad.isAutorizada()) {
            Rastro.detalle("autorización retirada por el cambio");
        }
        return flushed(actividad);
    }

    /**
     * Hands it to the entidad, with a numbered snapshot (R11.8, R22). A zero declaration of the plantel for that
     * quarter no longer stands.
     *
     * @param version as read before, or null
     * @param motivoExtemporanea reason when the deadline has passed; else ignored
     * @throws ConflictException when its state or the window of capture does not allow it
     * @throws RuleViolationException with everything that is missing
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "actividad.enviar", write = true)
    public ActividadVista submit(String folio, Integer version, String motivoExtemporanea) {
        Actividad actividad = buscador.lock(folio, version);
        envios.submit(actividad, motivoExtemporanea, ActoActual.at(clock));
        return flushed(actividad);
    }

    /**
     * The titular of the plantel authorises "Otros servicios" (R10.9); who and when are kept. Done again while that stands, it changes
     * nothing.
     *
     * @throws ConflictException when it is no longer a draft nor returned
     * @throws RuleViolationException when its service needs no authorisation
     */
    @Permit(roles = Rol.TITULAR_PLANTEL, action = "actividad.autorizar", write = true)
    public ActividadVista authorize(String folio, Integer version) {
        Actividad actividad = buscador.lock(folio, version);
        actividad
                .authorise(ActoActual.at(clock))
                .ifPresentOrElse(repository::add, () -> Rastro.detalle("ya autorizada"));
        return flushed(actividad);
    }

    /**
     * Withdraws a draft or returned activity; its record stays.
     *
     * @param motivo required, 500 characters at most
     * @throws ConflictException when its state does not allow it
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "actividad.cancelar", write = true)
    public ActividadVista cancel(String folio, Integer version, String motivo) {
        Actividad actividad = buscador.lock(folio, version);
        repository.add(actividad.cancel(motivo, ActoActual.at(clock)));
        return flushed(actividad);
    }

    private ActividadVista flushed(Actividad actividad) {
        repository.flush();
        return ActividadVista.of(actividad);
    }
}
