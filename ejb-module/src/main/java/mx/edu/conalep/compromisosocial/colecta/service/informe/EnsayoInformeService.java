package mx.edu.conalep.compromisosocial.colecta.service.informe;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.AportacionInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.Cosa;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.PoliticaInforme;
import mx.edu.conalep.compromisosocial.colecta.persistence.AmbitoColecta;
import mx.edu.conalep.compromisosocial.colecta.persistence.ColectaRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.ContenidoInformeRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.InformeColectaRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.Folio;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.informe.PorInformar;

/** What an operator asks before he has a report made (R14): which colectas are ready, what it would say. Changes nothing. */
@Gated
@Stateless
public class EnsayoInformeService {
    @Inject
    private ColectaRepository colectas;

    @Inject
    private InformeColectaRepository versiones;

    @Inject
    private ContenidoInformeRepository contenidos;

    @Inject
    private Hechos hechos;

    /** The colectas whose report can be made now: closed ones, and reported ones with a counter-entry since. */
    @Permit(
            roles = {Rol.OPERADOR, Rol.DVS},
            action = "colecta.informe.porHacer")
    public List<PorInformar> ready() {
        return versiones.ready();
    }

    /**
     * Refuses a run that cannot succeed, at its parameters.
     *
     * @throws RuleViolationException when there is no such colecta, it is not closed, or a reason is missing
     */
    @Permit(
            roles = {Rol.OPERADOR, Rol.SISTEMA},
            action = "colecta.informe.requisitos")
    public void requireReady(String folio, String motivo) {
        RuleViolationException.throwIfAny(PoliticaInforme.violations(hechos.of(find(folio)), motivo));
    }

    /**
     * What the report would say if it were made now.
     *
     * @throws RuleViolationException when there is no such colecta, or it is not closed
     */
    @Permit(
            roles = {Rol.OPERADOR, Rol.DVS},
            action = "colecta.informe.ensayar")
    public EnsayoInforme rehearse(String folio) {
        Colecta colecta = find(folio);
        PoliticaInforme.Hechos facts = hechos.of(colecta);
        RuleViolationException.throwIfAny(PoliticaInforme.violations(facts, "-"));
        Map<Cosa, BigDecimal> recaudado = new TreeMap<>();
        contenidos.contributions(colecta).stream()
                .filter(AportacionInforme::isContada)
                .forEach(a -> recaudado.merge(a.cosa(), a.cantidad(), BigDecimal::add));
        Map<Cosa, BigDecimal> saldo = new TreeMap<>(recaudado);
        contenidos
                .deliveries(colecta)
                .forEach(e -> saldo.merge(e.cosa(), e.cantidad().negate(), BigDecimal::add));
        return EnsayoInforme.of(facts, colecta.datos().causa(), contenidos.planteles(colecta), recaudado, saldo);
    }

    private Colecta find(String folio) {
        try {
            return colectas.find(new Folio(folio).valor(), AmbitoColecta.all()).orElseThrow(() -> unknown(folio));
        } catch (NotFoundException malformed) {
            throw unknown(folio);
        }
    }

    private static RuleViolationException unknown(String folio) {
        return new RuleViolationException(new RuleViolation("colecta.notFound", "colecta", folio));
    }
}
