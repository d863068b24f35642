package mx.edu.conalep.compromisosocial.emergente.service.informe;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.PoliticaEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.AmbitoEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.ContenidoEmergenteRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.EmergenteRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.InformeEmergenteRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.Folio;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.informe.PorInformar;

/** What an operator asks before he has a programme's report made (R14): which are ready, what it would say. Changes nothing. */
@Gated
@Stateless
public class EnsayoEmergenteService {
    @Inject
    private EmergenteRepository programas;

    @Inject
    private InformeEmergenteRepository versiones;

    @Inject
    private ContenidoEmergenteRepository contenidos;

    @Inject
    private HechosEmergente hechos;

    /** The programmes whose report can be made now: closed ones, and those noted as reported without one. */
    @Permit(
            roles = {Rol.OPERADOR, Rol.DVS},
            action = "emergente.informe.porHacer")
    public List<PorInformar> ready() {
        return versiones.ready();
    }

    /**
     * Refuses a run that cannot succeed, at its parameters.
     *
     * @throws RuleViolationException when there is no such programme, it is not closed, something is left to deliver, or a reason is missing
     */
    @Permit(
            roles = {Rol.OPERADOR, Rol.SISTEMA},
            action = "emergente.informe.requisitos")
    public void requireReady(String folio, String motivo) {
        RuleViolationException.throwIfAny(PoliticaEmergente.violations(hechos.of(find(folio)), motivo));
    }

    /**
     * What the report would say if it were made now.
     *
     * @throws RuleViolationException when there is no such programme, it is not closed, or something is left to deliver
     */
    @Permit(
            roles = {Rol.OPERADOR, Rol.DVS},
            action = "emergente.informe.ensayar")
    public EnsayoEmergente rehearse(String folio) {
        ProgramaEmergente programa = find(folio);
        PoliticaEmergente.Hechos facts = hechos.of(programa);
        RuleViolationException.throwIfAny(PoliticaEmergente.violations(facts, "-"));
        return EnsayoEmergente.of(
                facts, programa.datos().causa(), contenidos.personas(programa), contenidos.articulos(programa));
    }

    private ProgramaEmergente find(String folio) {
        try {
            return programas
                    .find(new Folio(folio).valor(), AmbitoEmergente.all())
                    .orElseThrow(() -> unknown(folio));
        } catch (NotFoundException malformed) {
            throw unknown(folio);
        }
    }

    private static RuleViolationException unknown(String folio) {
        return new RuleViolationException(new RuleViolation("emergente.notFound", "emergente", folio));
    }
}
