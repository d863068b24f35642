package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import mx.edu.conalep.compromisosocial.calendario.domain.TipoProrroga;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.calendario.service.ProrrogaService;
import mx.edu.conalep.compromisosocial.operacion.domain.Prevision;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** Finds out what stands against running a job on a quarter now (R22, R23, R24), and says it for log and trail. */
@Dependent
class ContrasTrabajo {

    @Inject
    private PeriodoService periodos;

    @Inject
    private ProrrogaService prorrogas;

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private AgendaTrabajos agenda;

    @Inject
    private Clock clock;

    /** What stands against a job on a quarter. */
    Contras of(Trabajo trabajo, Trimestre trimestre) {
        PeriodoVista periodo = periodos.find(trimestre);
        boolean mueve = periodo.estado() == RequisitosLote.needed(trabajo);
        Prevision prevision = agenda.forecast(trabajo, periodo);
        List<ProrrogaVigente> vigentes = inForce(trimestre, periodo.estado());
        boolean corta = mueve && trabajo == Trabajo.CONSOLIDACION_TRIMESTRAL && !vigentes.isEmpty();
        return new Contras(prevision, mueve && prevision.anticipado(), vigentes, corta);
    }

    /** The same in words, one line for each thing; none when nothing stands against it or the job works on no quarter. */
    List<String> told(Trabajo trabajo, Trimestre trimestre) {
        Contras contras = of(trabajo, trimestre);
        Stream<String> fecha = contras.anticipado() ? Stream.of(early(contras.prevision())) : Stream.empty();
        Stream<String> cortadas = contras.corta()
                ? contras.prorrogas().stream().map(p -> Messages.text("operacion.mensaje.corta", p.unidad(), p.hasta()))
                : Stream.empty();
        return Stream.concat(fecha, cortadas).toList();
    }

    /** A run before its date, in words. */
    static String early(Prevision prevision) {
        return Messages.text(prevision.codigo(), prevision.fecha(), prevision.dias());
    }

    private List<ProrrogaVigente> inForce(Trimestre trimestre, EstadoPeriodo estado) {
        return TipoProrroga.isPossibleIn(estado)
                ? ComoSistema.read(
                        () -> ProrrogaVigente.of(prorrogas.list(trimestre), planteles.list(), clock.instant()))
                : List.of();
    }
}
