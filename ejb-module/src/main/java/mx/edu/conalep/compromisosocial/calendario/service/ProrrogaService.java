package mx.edu.conalep.compromisosocial.calendario.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.PeriodoCaptura;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.calendario.domain.Prorroga;
import mx.edu.conalep.compromisosocial.calendario.domain.TipoProrroga;
import mx.edu.conalep.compromisosocial.calendario.persistence.PeriodoRepository;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** Extensions and reopenings of a period for one plantel or one entidad, granted by the DVS. */
@Gated
@Stateless
public class ProrrogaService {

    @Inject
    private PeriodoRepository repository;

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private Clock clock;

    /** The grants of a period within the actor's scope, newest first. */
    @Permit(anyRole = true, action = "prorroga.listar")
    public List<ProrrogaVista> list(Trimestre trimestre) {
        Ambito ambito = ActorActual.get().ambito();
        return repository.prorrogas(trimestre.clave()).stream()
                .filter(p -> isVisible(p, ambito))
                .map(ProrrogaVista::of)
                .toList();
    }

    /**
     * Grants an extension or reopening.
     *
     * @throws RuleViolationException when the data is incomplete or wrong
     * @throws NotFoundException when there is no such period, plantel or entidad
     * @throws ConflictException when the period is not open yet, or its figures are frozen
     */
    @Permit(roles = Rol.DVS, action = "prorroga.otorgar", write = true)
    public ProrrogaVista grant(DatosProrroga datos) {
        LocalDate hoy = LocalDate.ofInstant(clock.instant(), Plazo.NACIONAL);
        RuleViolationException.throwIfAny(datos.check(hoy));
        String clave = datos.trimestre().clave();
        PeriodoCaptura periodo =
                repository.lock(clave).orElseThrow(() -> new NotFoundException("calendario.periodo.notFound", clave));
        if (!TipoProrroga.isPossibleIn(periodo.getEstado())) {
            throw new ConflictException("calendario.prorroga.notPossible", clave);
        }
        Prorroga prorroga = new Prorroga(
                clave,
                datos.tipo(),
                destino(datos),
                datos.hasta(),
                datos.motivo().strip(),
                ActorActual.get().usuario(),
                clock.instant());
        repository.add(prorroga);
        Rastro.objeto(clave);
        Rastro.detalle(prorroga.getTipo() + " " + prorroga.getEntidad() + " "
                + (prorroga.getPlantel() == null ? "" : prorroga.getPlantel() + " ") + "hasta " + prorroga.getHasta()
                + ": " + prorroga.getMotivo());
        return ProrrogaVista.of(prorroga);
    }

    private Prorroga.Destino destino(DatosProrroga datos) {
        if (datos.plantel() == null || datos.plantel().isBlank()) {
            return new Prorroga.Destino(planteles.entidad(datos.entidad()).clave(), null);
        }
        return new Prorroga.Destino(planteles.find(datos.plantel()).entidad(), datos.plantel());
    }

    private static boolean isVisible(Prorroga p, Ambito ambito) {
        return switch (ambito.nivel()) {
            case NACIONAL -> true;
            case ENTIDAD -> p.getEntidad().equals(ambito.entidad());
            case PLANTEL -> p.reaches(ambito.plantel(), ambito.entidad());
            case SISTEMA -> false;
        };
    }
}
