package mx.edu.conalep.compromisosocial.consolidacion.service;

import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.DVS;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.OPERADOR;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.SISTEMA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.service.MovimientoPeriodoService;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ActividadConsolidada;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Celda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.HuellaVersion;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.ConsolidacionRepository;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.CorridaRepository;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.CorridaRepository.Sello;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * The steps of a consolidation (R24), for the job {@code consolidacion-trimestral}: begin, snapshot and aggregate of each
 * entidad, rollup, reconcile, publish. Each is one transaction and idempotent: after a crash the step is simply done again. Only
 * the execution that began (or took over) a version may write it. What is not validated counts nowhere, and what is missing is
 * not zero.
 */
@Gated
@Stateless
public class ConsolidacionService {

    @Inject
    private CorridaRepository corridas;

    @Inject
    private ConsolidacionRepository lectura;

    @Inject
    private AperturaVersion aperturas;

    @Inject
    private MovimientoPeriodoService periodos;

    @Inject
    private Clock clock;

    /**
     * Opens the next version of a quarter, or takes up the unfinished one for this execution.
     *
     * @param motivo why a version already published is made again; null or blank for the first one
     * @param ejecucion execution that will write it
     * @return what to do; nothing more when {@link Apertura#isSinCambios()}
     * @throws RuleViolationException while validation is open, or when figures changed without a reason
     * @throws ConflictException when another execution opens the same version at this moment
     */
    @Permit(
            roles = {DVS, OPERADOR, SISTEMA},
            action = "consolidacion.abrir",
            write = true)
    public Apertura begin(Trimestre periodo, String motivo, long ejecucion) {
        Rastro.objeto(periodo.clave());
        Apertura apertura = aperturas.open(periodo, motivo, ejecucion, sello());
        Rastro.detalle(apertura.decision() + " v" + apertura.version());
        return apertura;
    }

    /**
     * Freezes the validated activities of an entidad with the submission that each comes from, and how its planteles answered.
     *
     * @param entidad key, e.g. {@code 15}
     * @return activities frozen
     * @throws ConflictException when the execution may not write the version
     */
    @Permit(
            roles = {DVS, OPERADOR, SISTEMA},
            action = "consolidacion.instantanea")
    public int snapshot(Trimestre periodo, long ejecucion, String entidad) {
        return corridas.snapshot(lock(periodo, ejecucion), entidad);
    }

    /**
     * Adds up the cells of an entidad's planteles, rows of zeros included.
     *
     * @return cells written
     * @throws ConflictException when the execution may not write the version
     */
    @Permit(
            roles = {DVS, OPERADOR, SISTEMA},
            action = "consolidacion.agregacion")
    public int aggregate(Trimestre periodo, long ejecucion, String entidad) {
        return corridas.aggregate(lock(periodo, ejecucion), entidad);
    }

    /**
     * Adds up entidades and nation.
     *
     * @return cells written
     * @throws ConflictException when the execution may not write the version
     */
    @Permit(
            roles = {DVS, OPERADOR, SISTEMA},
            action = "consolidacion.acumulado")
    public int rollup(Trimestre periodo, long ejecucion) {
        return corridas.rollup(lock(periodo, ejecucion));
    }

    /**
     * Computes every total again from the frozen detail and from the activities themselves.
     *
     * @throws DescuadreException naming the first cell or activity that does not agree; the version is marked FALLIDA
     * @throws ConflictException when the execution may not write the version
     */
    @Permit(
            roles = {DVS, OPERADOR, SISTEMA},
            action = "consolidacion.conciliacion")
    public void reconcile(Trimestre periodo, long ejecucion) {
        Consolidacion corrida = lock(periodo, ejecucion);
        try {
            new Conciliacion(corridas).check(corrida);
        } catch (DescuadreException difference) {
            corridas.fail(corrida.id(), ejecucion, difference.text());
            throw difference;
        }
    }

    /**
     * Publishes: takes the SHA-256 of the figures and their detail, marks the activities CONSOLIDADA and the quarter
     * CONSOLIDADO, and freezes the version for ever. Done again after it succeeded, it changes nothing.
     *
     * @return the published version
     * @throws ConflictException when the execution may not write the version, or an activity left the state that it was frozen
     *     in; nothing is published then
     */
    @Permit(
            roles = {DVS, OPERADOR, SISTEMA},
            action = "consolidacion.publicar",
            write = true)
    public Consolidacion publish(Trimestre periodo, long ejecucion) {
        Rastro.objeto(periodo.clave());
        return corridas.inForce(periodo)
                .filter(v -> v.ejecucion() == ejecucion)
                .filter(v -> corridas.unfinished(periodo).isEmpty())
                .orElseGet(() -> publish(lock(periodo, ejecucion)));
    }

    private Consolidacion publish(Consolidacion corrida) {
        Trimestre periodo = corrida.periodo();
        List<Celda> celdas = lectura.cells(corrida.id(), Ambito.nacional());
        List<ActividadConsolidada> detalle = lectura.activities(corrida.id(), Ambito.nacional());
        int marcadas = corridas.markActivities(corrida, sello());
        if (marcadas != detalle.size()) {
            throw new ConflictException("consolidacion.actividades.moved", detalle.size() - marcadas, periodo.clave());
        }
        String sha256 = HuellaVersion.of(periodo, corrida.version(), corrida.calendarioVersion(), celdas, detalle);
        corridas.publish(corrida, detalle.size(), sha256, sello());
        periodos.markConsolidated(periodo);
        Rastro.detalle("v" + corrida.version() + " sha256=" + sha256 + " actividades=" + detalle.size());
        return corridas.inForce(periodo).orElseThrow();
    }

    private Consolidacion lock(Trimestre periodo, long ejecucion) {
        Consolidacion corrida = corridas.unfinished(periodo)
                .orElseThrow(() -> new NotFoundException("consolidacion.version.noneOpen", periodo.clave()));
        corrida.requireWriter(ejecucion);
        return corrida;
    }

    private Sello sello() {
        return new Sello(ActorActual.get().usuario(), clock.instant());
    }
}
