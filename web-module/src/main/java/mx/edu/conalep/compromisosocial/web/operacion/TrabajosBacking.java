package mx.edu.conalep.compromisosocial.web.operacion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.colecta.service.informe.EnsayoInformeService;
import mx.edu.conalep.compromisosocial.emergente.service.informe.EnsayoEmergenteService;
import mx.edu.conalep.compromisosocial.operacion.domain.AgendaTrimestre;
import mx.edu.conalep.compromisosocial.operacion.domain.Disparo;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.operacion.service.EjecucionVista;
import mx.edu.conalep.compromisosocial.operacion.service.LoteService;
import mx.edu.conalep.compromisosocial.operacion.service.ProgramacionService;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.informe.PorInformar;

/** The jobs as cards and their newest executions. */
@Named
@RequestScoped
public class TrabajosBacking {

    private static final int RECIENTES = 25;

    @Inject
    private LoteService lotes;

    @Inject
    private ProgramacionService programacion;

    @Inject
    private PeriodoService periodos;

    @Inject
    private EnsayoInformeService informes;

    @Inject
    private EnsayoEmergenteService programas;

    private List<TrabajoTarjeta> tarjetas;
    private List<EjecucionVista> ejecuciones;

    /** Reads what the page shows. */
    public void load() {
        List<Disparo> proximos = programacion.upcoming();
        List<PeriodoVista> trimestres = periodos.list();
        ejecuciones = lotes.list(null, PageRequest.of(0, RECIENTES)).items();
        tarjetas = Stream.of(Trabajo.values())
                .map(t -> new TrabajoTarjeta(
                        t.nombre(),
                        ready(t, trimestres),
                        reportable(t),
                        proximos.stream().filter(d -> d.trabajo() == t).toList(),
                        last(t)))
                .toList();
    }

    private List<PorInformar> reportable(Trabajo trabajo) {
        return switch (trabajo) {
            case INFORME_COLECTA -> informes.ready();
            case INFORME_EMERGENTE -> programas.ready();
            default -> List.of();
        };
    }

    private EjecucionVista last(Trabajo trabajo) {
        return lotes.list(trabajo.nombre(), PageRequest.of(0, 1)).items().stream()
                .findFirst()
                .orElse(null);
    }

    private static List<String> ready(Trabajo trabajo, List<PeriodoVista> trimestres) {
        return trimestres.stream()
                .filter(p -> isReady(trabajo, p.estado()))
                .map(PeriodoVista::clave)
                .toList();
    }

    private static boolean isReady(Trabajo trabajo, EstadoPeriodo estado) {
        return switch (trabajo) {
            case CIERRE_CAPTURA -> estado == EstadoPeriodo.ABIERTO;
            case CIERRE_VALIDACION -> estado == EstadoPeriodo.EN_VALIDACION;
            case CONSOLIDACION_TRIMESTRAL -> estado.compareTo(EstadoPeriodo.CERRADO) >= 0;
            default -> false;
        };
    }

    /** Whether something runs, so that the page keeps itself up to date. */
    public boolean isEnCurso() {
        return ejecuciones.stream().anyMatch(EjecucionVista::isEnCurso);
    }

    public List<TrabajoTarjeta> getTarjetas() {
        return tarjetas;
    }

    public List<EjecucionVista> getEjecuciones() {
        return ejecuciones;
    }

    /** The zone in which instants are told here: the nation's. */
    public ZoneId getZona() {
        return AgendaTrimestre.NACIONAL;
    }
}
