package mx.edu.conalep.compromisosocial.colecta.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.colecta.domain.Aportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.CeroColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.persistence.AcusesRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.ColectaRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.alta.Llamadas;

/** What a plantel contributes while the colecta runs, and its zero declaration. */
@Gated
@Stateless
public class AportacionService {
    @Inject
    private ColectaRepository repository;

    @Inject
    private AcusesRepository acuses;

    @Inject
    private Aportaciones aportaciones;

    @Inject
    private Llamadas llamadas;

    @Inject
    private Clock clock;

    /**
     * Keeps a contribution of the actor's plantel; a zero declaration is withdrawn by it.
     *
     * @param idempotencyKey repeated calls with the same key and data answer with the same record; null for none
     * @throws NotFoundException when it was not sent down to the actor's plantel
     * @throws ConflictException when it does not run, or the plantel has not acknowledged it
     * @throws RuleViolationException with every datum that does not read, is missing or wrong
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "colecta.aportar", write = true)
    public AportacionVista capture(String folio, Lectura<DatosAportacion> leida, String idempotencyKey) {
        Colecta colecta = aportaciones.lock(folio);
        Acto acto = ActoActual.at(clock);
        DatosAportacion datos = leida.datos();
        Optional<String> earlier = leida.isWhole()
                ? llamadas.earlier(idempotencyKey, colecta.getFolio() + " " + datos, acto)
                : Optional.empty();
        if (earlier.isPresent()) {
            Rastro.detalle("repetido");
            return aportaciones.vista(colecta, aportaciones.find(colecta, Integer.parseInt(earlier.get())));
        }
        colecta.requireEnCurso();
        Ambito ambito = ActorActual.get().ambito();
        if (acuses.find(colecta, ambito.plantel()).isEmpty()) {
            throw new ConflictException("colecta.aportacion.sinAcuse", colecta.getFolio());
        }
        aportaciones.requireSound(colecta, leida);
        Aportacion nueva =
                new Aportacion(colecta, aportaciones.next(colecta), ambito.plantel(), ambito.entidad(), datos, acto);
        repository.add(nueva);
        CeroVista retirado = aportaciones.withdrawZero(colecta, ambito.plantel(), acto);
        llamadas.complete(idempotencyKey, Integer.toString(nueva.getNumero()), acto);
        return aportaciones.flushed(colecta, nueva).withdrawing(retirado);
    }

    /**
     * What its person is asked before a contribution that keeps the rules is kept; nothing is written.
     *
     * @param numero of the one that is corrected; null for a new one, which alone can be a second equal one
     * @throws NotFoundException when it was not sent down to the actor's plantel
     * @throws RuleViolationException with every datum that does not read, is missing or wrong
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "colecta.aportar")
    public DudasAportacion doubts(String folio, Integer numero, Lectura<DatosAportacion> leida) {
        Colecta colecta = aportaciones.read(folio);
        aportaciones.requireSound(colecta, leida);
        DatosAportacion datos = leida.datos();
        return new DudasAportacion(
                colecta.articulos().otraUnidad(datos.articulo(), datos.unidad()).orElse(null),
                numero == null
                        ? aportaciones.equal(colecta, ActorActual.get().ambito().plantel(), datos)
                        : List.of());
    }

    /**
     * Corrects a contribution of the actor's plantel that is not validated; it waits for its entidad again, and a zero declaration is
     * withdrawn by it. The trail keeps what it said before (R27).
     *
     * @param version as read before; null when it did not read, which is told with the rest
     * @throws NotFoundException when it is none of the actor's plantel
     * @throws ConflictException when it changed since, is validated, or the colecta does not run
     * @throws RuleViolationException with every datum that does not read, is missing or wrong
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "colecta.corregir", write = true)
    public AportacionVista correct(String folio, int numero, Integer version, Lectura<DatosAportacion> leida) {
        Colecta colecta = aportaciones.lock(folio);
        Aportacion aportacion = aportaciones.find(colecta, numero, version);
        colecta.requireEnCurso();
        aportaciones.requireSound(colecta, leida);
        DatosAportacion datos = leida.datos();
        aportaciones.noteReplaced(aportacion, datos);
        Acto acto = ActoActual.at(clock);
        aportacion.correct(datos, acto);
        CeroVista retirado = aportaciones.withdrawZero(colecta, aportacion.getPlantel(), acto);
        return aportaciones.flushed(colecta, aportacion).withdrawing(retirado);
    }

    /**
     * Declares that the actor's plantel collected nothing; a second time answers with the first declaration.
     *
     * @throws NotFoundException when it was not sent down to the actor's plantel
     * @throws ConflictException when it does not run, or the plantel has contributed what was not sent back
     */
    @Permit(roles = Rol.TITULAR_PLANTEL, action = "colecta.cero", write = true)
    public CeroVista declareZero(String folio) {
        Colecta colecta = aportaciones.lock(folio);
        Ambito ambito = ActorActual.get().ambito();
        return CeroVista.of(repository.cero(colecta, ambito.plantel()).orElseGet(() -> {
            colecta.requireEnCurso();
            aportaciones.requireNone(colecta, ambito.plantel());
            CeroColecta cero = new CeroColecta(colecta, ambito.plantel(), ambito.entidad(), ActoActual.at(clock));
            repository.add(cero);
            repository.flush();
            return cero;
        }));
    }
}
