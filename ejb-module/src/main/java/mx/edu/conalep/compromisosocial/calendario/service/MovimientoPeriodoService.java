package mx.edu.conalep.compromisosocial.calendario.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import mx.edu.conalep.compromisosocial.calendario.domain.FechasPeriodo;
import mx.edu.conalep.compromisosocial.calendario.domain.PeriodoCaptura;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.calendario.persistence.CalendarioRepository;
import mx.edu.conalep.compromisosocial.calendario.persistence.PeriodoRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * The life of a capture period. Each move is one row changed in one transaction under a lock: a period is before
 * it or after it, never between. A move that has already happened changes nothing, so that a job may run again;
 * one that skips a state is refused.
 */
@Gated
@Stateless
public class MovimientoPeriodoService {

    @Inject
    private PeriodoRepository repository;

    @Inject
    private CalendarioRepository calendarios;

    @Inject
    private Clock clock;

    /**
     * Makes sure that a quarter exists: programmed, or as a closed one for the import of history. An existing one
     * is left as it is.
     */
    @Permit(
            roles = {Rol.DVS, Rol.SISTEMA},
            action = "periodo.programar",
            write = true)
    public PeriodoVista ensure(Trimestre trimestre, boolean cerrado) {
        Rastro.objeto(trimestre.clave());
        return PeriodoVista.of(repository.find(trimestre.clave()).orElseGet(() -> {
            PeriodoCaptura nuevo = cerrado
                    ? PeriodoCaptura.historical(trimestre, calendarios.current(), clock.instant())
                    : PeriodoCaptura.programmed(trimestre, calendarios.current());
            repository.add(nuevo);
            Rastro.detalle(nuevo.getEstado().name());
            return nuevo;
        }));
    }

    /**
     * Opens capture in a programmed quarter whose day of opening has come in Mexico City.
     *
     * @throws ConflictException before that day: an earlier opening is a date of the calendar, set with {@link #reschedule}
     */
    @Permit(
            roles = {Rol.DVS, Rol.SISTEMA},
            action = "periodo.abrir",
            write = true)
    public PeriodoVista open(Trimestre trimestre) {
        LocalDate hoy = today();
        return move(trimestre, EstadoPeriodo.ABIERTO, p -> p.open(hoy));
    }

    /**
     * Opens every programmed quarter whose day of opening has come in Mexico City.
     *
     * @return claves of the quarters opened
     */
    @Permit(roles = Rol.SISTEMA, action = "periodo.abrirPendientes", write = true)
    public List<String> openDue() {
        LocalDate hoy = today();
        List<String> abiertos = repository.list().stream()
                .filter(p -> p.getEstado() == EstadoPeriodo.PROGRAMADO
                        && !p.getApertura().isAfter(hoy))
                .map(p -> move(p.trimestre(), EstadoPeriodo.ABIERTO, periodo -> periodo.open(hoy))
                        .clave())
                .toList();
        Rastro.objeto(String.join(",", abiertos));
        return abiertos;
    }

    /**
     * Sets other dates.
     *
     * @param version as read before
     * @throws RuleViolationException when they are out of order
     * @throws ConflictException when the period changed since, or what would move has already passed
     */
    @Permit(roles = Rol.DVS, action = "periodo.cambiarFechas", write = true)
    public PeriodoVista reschedule(Trimestre trimestre, int version, FechasPeriodo fechas) {
        PeriodoCaptura periodo = lock(trimestre);
        if (periodo.getVersion() != version) {
            throw new ConflictException("shared.version.stale");
        }
        Rastro.detalle(periodo.fechas() + " → " + fechas);
        periodo.reschedule(fechas);
        repository.flush();
        return PeriodoVista.of(periodo);
    }

    /** Closes capture now; for the job {@code cierre-captura}. */
    @Permit(
            roles = {Rol.OPERADOR, Rol.DVS, Rol.SISTEMA},
            action = "periodo.cerrarCaptura",
            write = true)
    public PeriodoVista closeCapture(Trimestre trimestre) {
        return move(trimestre, EstadoPeriodo.EN_VALIDACION, p -> p.closeCapture(clock.instant()));
    }

    /** Closes validation now; for the job {@code cierre-validacion}. */
    @Permit(
            roles = {Rol.OPERADOR, Rol.DVS, Rol.SISTEMA},
            action = "periodo.cerrarValidacion",
            write = true)
    public PeriodoVista closeValidation(Trimestre trimestre) {
        return move(trimestre, EstadoPeriodo.CERRADO, p -> p.closeValidation(clock.instant()));
    }

    /** Records that a version of the figures is frozen (R24); a later version leaves the state. */
    @Permit(
            roles = {Rol.OPERADOR, Rol.DVS, Rol.SISTEMA},
            action = "periodo.consolidar",
            write = true)
    public PeriodoVista markConsolidated(Trimestre trimestre) {
        return move(trimestre, EstadoPeriodo.CONSOLIDADO, PeriodoCaptura::markConsolidated);
    }

    /** Records that the report exists (R24). */
    @Permit(
            roles = {Rol.OPERADOR, Rol.DVS, Rol.SISTEMA},
            action = "periodo.informar",
            write = true)
    public PeriodoVista markReported(Trimestre trimestre) {
        return move(trimestre, EstadoPeriodo.INFORMADO, PeriodoCaptura::markReported);
    }

    /** Records that the SSI presented the report to the Junta Directiva (R24). */
    @Permit(
            roles = {Rol.SSI},
            action = "periodo.presentar",
            write = true)
    public PeriodoVista markPresented(Trimestre trimestre) {
        return move(trimestre, EstadoPeriodo.PRESENTADO, PeriodoCaptura::markPresented);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Plazo.NACIONAL);
    }

    private PeriodoVista move(Trimestre trimestre, EstadoPeriodo hasta, Consumer<PeriodoCaptura> paso) {
        PeriodoCaptura periodo = lock(trimestre);
        if (periodo.getEstado().compareTo(hasta) < 0) {
            Rastro.detalle(periodo.getEstado() + " → " + hasta);
            paso.accept(periodo);
            repository.flush();
        }
        return PeriodoVista.of(periodo);
    }

    private PeriodoCaptura lock(Trimestre trimestre) {
        Rastro.objeto(trimestre.clave());
        return repository
                .lock(trimestre.clave())
                .orElseThrow(() -> new NotFoundException("calendario.periodo.notFound", trimestre.clave()));
    }
}
