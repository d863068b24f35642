package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.emergente.domain.AsignacionEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.AsignacionRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.EmergenteRepository;
import mx.edu.conalep.compromisosocial.emergente.service.formato.OrdenEmergente;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Deliveries to students, each against a receipt of its own (R15). */
@Gated
@Stateless
public class EntregaService {
    @Inject
    private EmergenteRepository repository;

    @Inject
    private AsignacionRepository entregas;

    @Inject
    private Asignaciones asignaciones;

    @Inject
    private Emergentes emergentes;

    @Inject
    private Altas altas;

    /**
     * Takes note of a delivery.
     *
     * @param numero of the approved choice
     * @param candidato number of the student
     * @param leida day and receipt, which was uploaded before
     * @throws NotFoundException when the actor's plantel has no such choice, or he is not in it
     * @throws ConflictException when it is not approved, was taken back, was delivered before, or the receipt vouches for another one
     * @throws RuleViolationException with everything that does not read, without the receipt on file or a date in its range
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "emergente.entregar", write = true)
    public AsignacionVista deliver(String folio, int numero, int candidato, Lectura<DatosEntrega> leida) {
        ProgramaEmergente programa = emergentes.lock(folio);
        AsignacionEmergente asignacion = asignaciones.find(programa, numero, null);
        programa.requireEntregable();
        asignacion.requireUndelivered(candidato);
        LocalDate aprobada = emergentes.local(asignacion.getDecididaEn());
        LocalDate hoy = emergentes.today();
        DatosEntrega datos = leida.datos();
        boolean filed = repository.acuses(programa, Candidatos.plantel()).stream()
                .filter(d -> d.getSha256().equals(datos.acuse()))
                .anyMatch(repository::hold);
        leida.requireSound(OrdenEmergente.ENTREGA, datos.check(filed, aprobada, hoy));
        if (entregas.vouches(datos.acuse())) {
            throw new ConflictException("emergente.entrega.repetido");
        }
        asignacion.deliver(candidato, datos.acuse(), datos.fecha(), aprobada, hoy, altas.acto());
        asignaciones.touch(asignacion);
        Rastro.detalle(
                "asignación " + numero + "; entrega al candidato " + candidato + "; acuse sha256=" + datos.acuse());
        return asignaciones.flushed(programa, asignacion);
    }
}
