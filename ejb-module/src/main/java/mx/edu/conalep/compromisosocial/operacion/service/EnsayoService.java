package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.ProrrogaService;
import mx.edu.conalep.compromisosocial.calendario.service.ProrrogaVista;
import mx.edu.conalep.compromisosocial.operacion.domain.AgendaTrimestre;
import mx.edu.conalep.compromisosocial.operacion.domain.Pendiente;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.operacion.persistence.CierreRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Responsable;
import mx.edu.conalep.compromisosocial.seguridad.service.ResponsableConsulta;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** Rehearses a close: what it would leave out and whom to call (R22, R22.0, R23). Changes nothing. */
@Gated
@Stateless
public class EnsayoService {

    @Inject
    private PeriodoService periodos;

    @Inject
    private ProrrogaService prorrogas;

    @Inject
    private CierreRepository cierres;

    @Inject
    private ResponsableConsulta responsables;

    @Inject
    private Clock clock;

    /**
     * What a job on a quarter would leave out if it ran now.
     *
     * @param nombre  name of the job
     * @param periodo the quarter
     * @throws NotFoundException when there is no such job on quarters, or no such quarter
     */
    @Permit(
            roles = {Rol.OPERADOR, Rol.DVS},
            action = "operacion.ensayar")
    public EnsayoVista rehearse(String nombre, Trimestre periodo) {
        Trabajo trabajo = Trabajo.find(nombre)
                .filter(Trabajo::isTrimestral)
                .orElseThrow(() -> new NotFoundException("operacion.trabajo.notFound", nombre));
        periodos.find(periodo);
        Map<String, List<Responsable>> planteles = responsables.byUnit(Rol.VINCULACION_PLANTEL);
        Map<String, List<Responsable>> entidades = responsables.byUnit(Rol.VINCULACION_ENTIDAD);
        List<ProrrogaVista> vigentes = grants(periodo);
        List<EnsayoRenglon> renglones = cierres.rehearse(periodo.clave()).stream()
                .filter(p -> trabajo == Trabajo.CIERRE_CAPTURA ? p.leftOutOfCapture() : p.leftOutOfValidation())
                .map(p -> new EnsayoRenglon(
                        p,
                        until(p, vigentes),
                        p.leftOutOfCapture()
                                ? planteles.getOrDefault(p.plantel(), List.of())
                                : entidades.getOrDefault(p.entidad(), List.of())))
                .toList();
        return EnsayoVista.of(nombre, periodo.clave(), renglones);
    }

    private List<ProrrogaVista> grants(Trimestre periodo) {
        LocalDate hoy = LocalDate.ofInstant(clock.instant(), AgendaTrimestre.NACIONAL);
        return ComoSistema.read(() -> prorrogas.list(periodo)).stream()
                .filter(p -> !p.hasta().isBefore(hoy))
                .toList();
    }

    private static LocalDate until(Pendiente pendiente, List<ProrrogaVista> vigentes) {
        return vigentes.stream()
                .filter(p -> p.entidad().equals(pendiente.entidad()))
                .filter(p -> p.plantel() == null || p.plantel().equals(pendiente.plantel()))
                .map(ProrrogaVista::hasta)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
