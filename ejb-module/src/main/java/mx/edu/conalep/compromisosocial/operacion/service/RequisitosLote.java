package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.colecta.service.informe.EnsayoInformeService;
import mx.edu.conalep.compromisosocial.emergente.service.informe.EnsayoEmergenteService;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** What must hold before a job starts, so that a start that cannot succeed is refused at once, beside its parameter. */
@Dependent
class RequisitosLote {

    @Inject
    private PeriodoService periodos;

    @Inject
    private EnsayoInformeService colectas;

    @Inject
    private EnsayoEmergenteService programas;

    /**
     * Checks that the quarter, colecta or programme exists and has come as far as the job needs. One that is further on is accepted: the
     * job then says that it was done before.
     *
     * @throws RuleViolationException when not
     */
    void check(Trabajo trabajo, Map<String, String> parametros) {
        switch (trabajo) {
            case CIERRE_CAPTURA, CIERRE_VALIDACION, CONSOLIDACION_TRIMESTRAL -> quarter(trabajo, parametros);
            case INFORME_COLECTA -> colectas.requireReady(parametros.get("colecta"), parametros.get("motivo"));
            case INFORME_EMERGENTE -> programas.requireReady(parametros.get("emergente"), parametros.get("motivo"));
            case RECORDATORIOS -> {
                // it needs nothing: who waits for nothing is told nothing
            }
        }
    }

    private void quarter(Trabajo trabajo, Map<String, String> parametros) {
        Trimestre periodo = Trimestre.parse(parametros.get("periodo"));
        if (state(periodo).compareTo(needed(trabajo)) < 0) {
            throw new RuleViolationException(new RuleViolation(trabajo.codigoAntes(), "periodo", periodo.clave()));
        }
    }

    private EstadoPeriodo state(Trimestre periodo) {
        try {
            return periodos.find(periodo).estado();
        } catch (NotFoundException noExiste) {
            throw new RuleViolationException(
                    new RuleViolation("operacion.periodo.notFound", "periodo", periodo.clave()));
        }
    }

    /** The state from which a job on quarters moves one. */
    static EstadoPeriodo needed(Trabajo trabajo) {
        return switch (trabajo) {
            case CIERRE_CAPTURA -> EstadoPeriodo.ABIERTO;
            case CIERRE_VALIDACION -> EstadoPeriodo.EN_VALIDACION;
            case CONSOLIDACION_TRIMESTRAL -> EstadoPeriodo.CERRADO;
            default -> throw new IllegalArgumentException(trabajo + " works on no quarter");
        };
    }
}
