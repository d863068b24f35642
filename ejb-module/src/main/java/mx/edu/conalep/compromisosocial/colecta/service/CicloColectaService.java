package mx.edu.conalep.compromisosocial.colecta.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.colecta.domain.DocumentoColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.EntregaColecta;
import mx.edu.conalep.compromisosocial.colecta.persistence.ColectaRepository;
import mx.edu.conalep.compromisosocial.colecta.service.formato.OrdenColecta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** What moves a colecta from one state to the next (Art. 12 III), and its delivery to the ally. */
@Gated
@Stateless
public class CicloColectaService {
    @Inject
    private ColectaRepository repository;

    @Inject
    private Colectas colectas;

    @Inject
    private Planes planes;

    @Inject
    private Saldos saldos;

    @Inject
    private Clock clock;

    /**
     * Sends it down through the entidades.
     *
     * @param version as read before, or null
     * @throws NotFoundException when there is no such colecta
     * @throws ConflictException when it changed since, or was sent down before
     * @throws RuleViolationException without lineamientos, cronograma, participants or a convenio in force today (R12)
     */
    @Permit(roles = Rol.DVS, action = "colecta.difundir", write = true)
    public ColectaVista broadcast(String folio, Integer version) {
        Colecta colecta = colectas.lock(folio, version);
        LocalDate hoy = colectas.today();
        boolean lineamientos = repository.documentosDvs(colecta).stream()
                .anyMatch(d -> d.getTipo() == DocumentoColecta.Tipo.LINEAMIENTOS);
        repository.add(colecta.broadcast(
                lineamientos, planes.notInForce(colecta.getConvenio(), hoy), hoy, ActoActual.at(clock)));
        return colectas.flushed(colecta);
    }

    /**
     * Begins to take contributions.
     *
     * @param version as read before, or null
     * @throws ConflictException when it changed since, or was not sent down
     * @throws RuleViolationException before the first day of its cronograma
     */
    @Permit(roles = Rol.DVS, action = "colecta.iniciar", write = true)
    public ColectaVista start(String folio, Integer version) {
        Colecta colecta = colectas.lock(folio, version);
        repository.add(colecta.start(colectas.today(), ActoActual.at(clock)));
        return colectas.flushed(colecta);
    }

    /**
     * Takes no more contributions; what is not validated stays out, and the answer lists it.
     *
     * @param version as read before, or null
     * @param motivo why before the last day of its cronograma is over everywhere in the country; after that it may be null
     * @throws ConflictException when it changed since, or does not run
     * @throws RuleViolationException until then without a reason
     */
    @Permit(roles = Rol.DVS, action = "colecta.cerrar", write = true)
    public ColectaVista close(String folio, Integer version, String motivo) {
        Colecta colecta = colectas.lock(folio, version);
        repository.add(colecta.close(motivo, colectas.today(), colectas.todayInTheWest(), ActoActual.at(clock)));
        ColectaVista vista = colectas.flushed(colecta);
        Rastro.detalle(vista.fuera().size() + " fuera");
        return vista;
    }

    /**
     * Delivers to the ally against his receipt; several deliveries add up to what was collected at most. Each makes a new version of
     * the colecta.
     *
     * @param version as read before, or null
     * @throws ConflictException when it changed since, is not closed, or the receipt vouches for another delivery
     * @throws RuleViolationException with every datum that does not read or is missing and every amount beyond what was collected
     */
    @Permit(roles = Rol.DVS, action = "colecta.entregar", write = true)
    public ColectaVista deliver(String folio, Integer version, Lectura<DatosEntrega> leida) {
        DatosEntrega datos = leida.datos();
        Colecta colecta = colectas.lock(folio, version);
        colecta.requireCerrada();
        if (repository.entregas(colecta).stream()
                .anyMatch(e -> e.datos().recibo().equals(datos.recibo()))) {
            throw new ConflictException("colecta.entrega.repetida", colecta.getFolio());
        }
        leida.requireSound(OrdenColecta.ENTREGA, rules(colecta, leida));
        repository.add(new EntregaColecta(colecta, datos, ActoActual.at(clock)));
        repository.touch(colecta);
        Rastro.detalle("recibo sha256=" + datos.recibo());
        return colectas.flushed(colecta);
    }

    /** Goods of which nothing reads are not nothing. */
    private List<RuleViolation> rules(Colecta colecta, Lectura<DatosEntrega> leida) {
        DatosEntrega datos = leida.datos();
        boolean escritos = leida.faltas().stream().anyMatch(f -> "articulos".equals(f.field()));
        return datos
                .check(
                        colecta.getInicio(),
                        colectas.today(),
                        holds(colecta, datos.recibo()),
                        saldos.dinero(colecta),
                        saldos.especie(colecta))
                .stream()
                .filter(rule -> !(escritos && DatosEntrega.NADA.equals(rule.code())))
                .toList();
    }

    /** Whether a receipt is on file, and stays there until the delivery names it. */
    private boolean holds(Colecta colecta, String recibo) {
        return repository.documentosDvs(colecta).stream()
                .filter(d -> d.getTipo() == DocumentoColecta.Tipo.RECIBO)
                .filter(d -> d.getSha256().equals(recibo))
                .anyMatch(repository::hold);
    }
}
