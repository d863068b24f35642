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
import mx.edu.conalep.compromisosocial.colecta.service.formato.OrdenColecta;
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
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.alta.Llamadas;

/** Each plantel informs and sensitises its community, and annuls what it took down by mistake (Art. 12 IV). */
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
     * @throws RuleViolationException with every datum that does not read, is missing or wrong
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "colecta.sensibilizar", write = true)
    public SensibilizacionVista add(String folio, Lectura<DatosSensibilizacion> leida, String idempotencyKey) {
        Colecta colecta = colectas.lock(folio);
        Acto acto = ActoActual.at(clock);
        Ambito ambito = ActorActual.get().ambito();
        DatosSensibilizacion datos = leida.datos();
        Optional<String> earlier = leida.isWhole()
                ? llamadas.earlier(idempotencyKey, colecta.getFolio() + " " + datos, acto)
                : Optional.empty();
        if (earlier.isPresent()) {
            Rastro.detalle("repetido");
            return SensibilizacionVista.of(one(colecta, Long.parseLong(earlier.get())));
        }
        requireSound(colecta, leida);
        Sensibilizacion nueva = new Sensibilizacion(colecta, ambito.plantel(), ambito.entidad(), datos, acto);
        repository.add(nueva);
        repository.flush();
        llamadas.complete(idempotencyKey, nueva.getId().toString(), acto);
        return SensibilizacionVista.of(nueva);
    }

    /**
     * Whether an act could be kept as it is, before its person is asked about what stands out in it.
     *
     * @throws NotFoundException when it was not sent down to the actor's plantel
     * @throws ConflictException when it is closed
     * @throws RuleViolationException with every datum that does not read, is missing or wrong
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "colecta.sensibilizar")
    public void requireSound(String folio, Lectura<DatosSensibilizacion> leida) {
        requireSound(colectas.find(folio), leida);
    }

    private void requireSound(Colecta colecta, Lectura<DatosSensibilizacion> leida) {
        colecta.requireAbierta();
        leida.requireSound(
                OrdenColecta.SENSIBILIZACION, leida.datos().check(colectas.difundida(colecta), colectas.today()));
    }

    /**
     * Takes an act of the actor's plantel out of the account, before the colecta closes; it stays on record with its reason. The same call
     * again answers with what the first one did.
     *
     * @param motivo why, 500 characters at most
     * @throws NotFoundException when it was not sent down to the actor's plantel, or there is no such act of it
     * @throws ConflictException when it is annulled for another reason, or the colecta is closed
     * @throws RuleViolationException without a reason
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "colecta.sensibilizacion.anular", write = true)
    public SensibilizacionVista annul(String folio, long id, String motivo) {
        Colecta colecta = colectas.lock(folio);
        Sensibilizacion una = one(colecta, id);
        boolean ahora = una.annul(motivo, ActoActual.at(clock));
        Rastro.detalle(
                ahora
                        ? "sensibilización " + id + " anulada: " + una.datos().linea() + "; motivo: " + una.getMotivo()
                        : "repetido");
        repository.flush();
        return SensibilizacionVista.of(una);
    }

    private Sensibilizacion one(Colecta colecta, long id) {
        return repository.sensibilizaciones(colecta, ActorActual.get().ambito()).stream()
                .filter(s -> s.getId() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("colecta.sensibilizacion.notFound", Long.toString(id)));
    }

    /**
     * One act inside the actor's scope.
     *
     * @throws NotFoundException when there is none
     */
    @Permit(groups = GrupoRol.LECTORES, action = "colecta.sensibilizacion.leer")
    public SensibilizacionVista find(String folio, long id) {
        return SensibilizacionVista.of(one(colectas.find(folio), id));
    }

    /** The acts inside the actor's scope, first to last, annulled ones included. */
    @Permit(groups = GrupoRol.LECTORES, action = "colecta.sensibilizaciones")
    public List<SensibilizacionVista> list(String folio) {
        return repository
                .sensibilizaciones(colectas.find(folio), ActorActual.get().ambito())
                .stream()
                .map(SensibilizacionVista::of)
                .toList();
    }
}
