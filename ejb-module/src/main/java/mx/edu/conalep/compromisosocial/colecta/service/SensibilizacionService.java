package mx.edu.conalep.compromisosocial.colecta.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosSensibilizacion;
import mx.edu.conalep.compromisosocial.colecta.domain.Sensibilizacion;
import mx.edu.conalep.compromisosocial.colecta.persistence.ColectaRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.alta.Llamadas;

/** Each plantel informs and sensitises its community (Art. 12 IV). */
@Gated
@Stateless
public class SensibilizacionService {
    @Inject
    private ColectaRepository repository;

    @Inject
    private Colectas colectas;

    @Inject
    private Llamadas llamadas;

    @Inject
    private Clock clock;

    /**
     * Keeps an act of the actor's plantel.
     *
     * @param idempotencyKey repeated calls with the same key and data answer with the same record; null for none
     * @throws NotFoundException when it was not sent down to the actor's plantel
     * @throws ConflictException when it is closed
     * @throws RuleViolationException with every datum that is missing or wrong
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "colecta.sensibilizar", write = true)
    public SensibilizacionVista add(String folio, DatosSensibilizacion datos, String idempotencyKey) {
        Colecta colecta = colectas.lock(folio);
        Acto acto = ActoActual.at(clock);
        Ambito ambito = ActorActual.get().ambito();
        Optional<String> earlier = llamadas.earlier(idempotencyKey, colecta.getFolio() + " " + datos, acto);
        if (earlier.isPresent()) {
            Rastro.detalle("repetido");
            long id = Long.parseLong(earlier.get());
            return repository.sensibilizaciones(colecta, ambito).stream()
                    .filter(s -> s.getId() == id)
                    .map(SensibilizacionVista::of)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("colecta.notFound", folio));
        }
        colecta.requireAbierta();
        RuleViolationException.throwIfAny(datos.check(colectas.difundida(colecta), colectas.today()));
        Sensibilizacion nueva = new Sensibilizacion(colecta, ambito.plantel(), ambito.entidad(), datos, acto);
        repository.add(nueva);
        repository.flush();
        llamadas.complete(idempotencyKey, nueva.getId().toString(), acto);
        return SensibilizacionVista.of(nueva);
    }

    /** The acts inside the actor's scope, first to last. */
    @Permit(groups = GrupoRol.LECTORES, action = "colecta.sensibilizaciones")
    public List<SensibilizacionVista> list(String folio) {
        return repository
                .sensibilizaciones(colectas.find(folio), ActorActual.get().ambito())
                .stream()
                .map(SensibilizacionVista::of)
                .toList();
    }
}
