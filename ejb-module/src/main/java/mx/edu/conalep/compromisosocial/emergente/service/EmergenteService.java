package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.TransicionEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.EmergenteRepository;
import mx.edu.conalep.compromisosocial.emergente.service.formato.EscritorEmergente;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The plan of a programme, kept by the unit that received the request (Art. 15). */
@Gated
@Stateless
public class EmergenteService {
    @Inject
    private EmergenteRepository repository;

    @Inject
    private Emergentes emergentes;

    @Inject
    private Participantes participantes;

    @Inject
    private Altas altas;

    /**
     * Keeps a new plan of the actor's unit under the next folio of the year.
     *
     * @param idempotencyKey repeated calls with the same key and data answer with the same record; null for none
     * @throws RuleViolationException with everything that does not read and every rule that the rest breaks, or when the key was used
     *     for other data
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "emergente.crear",
            write = true)
    public EmergenteVista create(Lectura<DatosEmergente> leido, String idempotencyKey) {
        Acto acto = altas.acto();
        Optional<String> earlier = altas.earlier(idempotencyKey, EscritorEmergente.text(leido.datos()), leido, acto);
        if (earlier.isPresent()) {
            return emergentes.vista(emergentes.lock(earlier.get()));
        }
        DatosEmergente datos = participantes.sound(leido, emergentes.today());
        String folio = altas.folio("PE", acto);
        Ambito ambito = ActorActual.get().ambito();
        ProgramaEmergente nuevo = new ProgramaEmergente(folio, ambito.entidad(), ambito.plantel(), acto);
        nuevo.change(datos, acto);
        repository.add(nuevo);
        repository.add(TransicionEmergente.planned(nuevo, acto));
        altas.complete(idempotencyKey, folio, acto);
        Rastro.objeto(folio);
        return emergentes.flushed(nuevo);
    }

    /**
     * Replaces a plan, whole.
     *
     * @param version as read before; null only beside what does not read
     * @throws NotFoundException when the actor's unit has no such programme
     * @throws ConflictException when it changed since it was read, or was sent down
     * @throws RuleViolationException with everything that does not read and every rule that the rest breaks
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "emergente.cambiar",
            write = true)
    public EmergenteVista update(String folio, Integer version, Lectura<DatosEmergente> leido) {
        ProgramaEmergente programa = emergentes.lockOwn(folio, version);
        programa.requirePlaneada();
        programa.change(participantes.sound(leido, emergentes.today()), altas.acto());
        return emergentes.flushed(programa);
    }
}
