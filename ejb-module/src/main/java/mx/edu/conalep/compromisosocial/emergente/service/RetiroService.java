package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.emergente.domain.AsignacionEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.CandidatoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.IdentidadCandidato;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.AsignacionRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.CandidatoRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.EmergenteRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * Withdraws students who were captured by mistake or ask to leave (Art. 15, 25), by vinculación of their plantel. Order and counts leave them
 * out; the record keeps them, and its time line tells their numbers.
 */
@Gated
@Stateless
public class RetiroService {
    @Inject
    private EmergenteRepository repository;

    @Inject
    private CandidatoRepository candidatos;

    @Inject
    private AsignacionRepository asignaciones;

    @Inject
    private Candidatos orden;

    @Inject
    private Emergentes emergentes;

    @Inject
    private Altas altas;

    /**
     * Withdraws a student of the actor's plantel. What a proposal holds for him is free again; what was approved for him is reversed
     * before.
     *
     * @param version as read before, or null
     * @param motivo why; his plantel alone reads it
     * @param idempotencyKey repeated calls with the same key and data answer with the same record; null for none
     * @throws NotFoundException when he is none of the actor's plantel
     * @throws ConflictException when he changed since or was withdrawn before, the programme does not run, or something approved for him
     *     stands
     * @throws RuleViolationException without a reason
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "emergente.candidato.retirar", write = true)
    public CandidatoVista withdraw(String folio, int numero, Integer version, String motivo, String idempotencyKey) {
        ProgramaEmergente programa = emergentes.lock(folio);
        CandidatoEmergente candidato = orden.find(programa, numero);
        Acto acto = altas.acto();
        String pedido = programa.getFolio() + " retiro " + numero + " " + version + " " + motivo;
        Optional<String> earlier = altas.earlier(idempotencyKey, pedido, acto);
        if (earlier.isEmpty()) {
            Emergentes.requireVersion(version, candidato.getVersion());
            withdraw(programa, candidato, motivo, acto);
            altas.complete(idempotencyKey, Integer.toString(numero), acto);
            repository.flush();
            Rastro.detalle("retira al candidato " + numero);
        }
        Candidatos.note(List.of(numero));
        return orden.vista(programa, numero);
    }

    private void withdraw(ProgramaEmergente programa, CandidatoEmergente candidato, String motivo, Acto acto) {
        candidato.requireStanding();
        programa.requireEnCurso();
        candidato.withdraw(motivo, acto);
        for (AsignacionEmergente a : asignaciones.list(programa, candidato.getPlantel())) {
            if (a.withdraw(candidato.getNumero(), acto)) {
                asignaciones.touch(a);
            }
        }
        IdentidadCandidato quien =
                candidatos.identidades(programa, candidato.getPlantel()).get(candidato.getId());
        if (quien != null) {
            quien.withdraw(acto);
        }
    }
}
