package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.consolidacion.domain.VersionPrevista;
import mx.edu.conalep.compromisosocial.consolidacion.service.EnsayoVersionService;
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
    private ContrasTrabajo contras;

    @Inject
    private CierreRepository cierres;

    @Inject
    private ResponsableConsulta responsables;

    @Inject
    private EnsayoVersionService versiones;

    /**
     * What a job on a quarter would leave out if it ran now, what stands against that, and of which version it would be the next.
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
        Contras enContra = contras.of(trabajo, periodo);
        Map<String, List<Responsable>> planteles = responsables.byUnit(Rol.VINCULACION_PLANTEL);
        Map<String, List<Responsable>> entidades = responsables.byUnit(Rol.VINCULACION_ENTIDAD);
        List<EnsayoRenglon> renglones = cierres.rehearse(trabajo, periodo.clave()).stream()
                .filter(Pendiente::leftOutOfValidation)
                .map(p -> new EnsayoRenglon(
                        p,
                        until(p, enContra.prorrogas()),
                        p.waitsForPlantel()
                                ? planteles.getOrDefault(p.plantel(), List.of())
                                : entidades.getOrDefault(p.entidad(), List.of())))
                .toList();
        VersionPrevista version =
                trabajo == Trabajo.CONSOLIDACION_TRIMESTRAL ? versiones.rehearse(periodo) : VersionPrevista.NINGUNA;
        return EnsayoVista.of(nombre, periodo.clave(), renglones, enContra, version);
    }

    private static LocalDate until(Pendiente pendiente, List<ProrrogaVigente> vigentes) {
        return vigentes.stream()
                .filter(p -> p.reaches(pendiente))
                .map(ProrrogaVigente::hasta)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
