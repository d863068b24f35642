package mx.edu.conalep.compromisosocial.consolidacion.service;

import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.DVS;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.OPERADOR;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.SISTEMA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.service.MovimientoPeriodoService;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.ContenidoRepository;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.CorridaRepository;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.CorridaRepository.Sello;
import mx.edu.conalep.compromisosocial.consolidacion.service.Conciliacion.Prueba;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.DescuadreException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * The steps of a consolidation (R24), for the job {@code consolidacion-trimestral}: begin, snapshot and sums of some
 * entidades at a time, rollup, reconcile, publish. Each is one transaction and idempotent: after a crash the step is simply done again. Only
 * the execution that began (or took over) a version may write it. What is not validated counts nowhere, and what is missing is
 * not zero.
 */
@Gated
@Stateless
public class ConsolidacionService {

    @Inject
    private CorridaRepository corridas;

    @Inject
    private ContenidoRepository contenidos;

    @Inject
    private Conciliacion conciliacion;

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
     * Freezes the validated activities of some entidades with the submission that each comes from, and how their planteles
     * answered; adds up the cells of these planteles, rows of zeros included.
     *
     * @param entidades keys, e.g. {@code 15}
     * @return activities frozen
     * @throws ConflictException when the execution may not write the version
     */
    @Permit(
            roles = {DVS, OPERADOR, SISTEMA},
            action = "consolidacion.instantanea")
    public int snapshot(Trimestre periodo, long ejecucion, List<String> entidades) {
        Consolidacion corrida = lockToFill(periodo, ejecucion);
        int congeladas = contenidos.freeze(corrida, entidades);
        contenidos.aggregate(corrida, entidades);
        return congeladas;
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
        return contenidos.rollup(lockToFill(periodo, ejecucion));
    }

    /**
     * Computes every total again from the frozen detail and from the activities themselves, and takes the SHA-256 of what it
     * compared.
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
            Prueba prueba = conciliacion.check(corrida);
            corridas.seal(corrida.id(), prueba.actividades(), prueba.sha256());
        } catch (DescuadreException difference) {
            corridas.fail(corrida.id(), ejecucion, difference.text());
            throw difference;
        }
    }

    /**
     * Publishes what was proved: marks the activities CONSOLIDADA and the quarter CONSOLIDADO, and freezes the version for
     * ever. Done again after it succeeded, it changes nothing.
     *
     * @return the published version
     * @throws ConflictException when the execution may not write the version, an activity left the state that it was frozen in, or
     *     one came to count since; nothing is published then
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
        corrida.requireProved();
        int actividades = corrida.actividades();
        // first, since it waits for whoever validates in this quarter at this moment
        periodos.markConsolidated(periodo);
        int marcadas = contenidos.markActivities(corrida, sello());
        if (marcadas != actividades) {
            throw new ConflictException("consolidacion.actividades.moved", actividades - marcadas, periodo.clave());
        }
        int agregadas = contenidos.counting(periodo) - actividades;
        if (agregadas != 0) {
            throw new ConflictException("consolidacion.actividades.added", agregadas, periodo.clave());
        }
        corridas.publish(corrida, sello());
        Rastro.detalle("v" + corrida.version() + " sha256=" + corrida.sha256() + " actividades=" + actividades);
        return corridas.inForce(periodo).orElseThrow();
    }

    /** What was proved before, by a run that began anew, is proved no longer. */
    private Consolidacion lockToFill(Trimestre periodo, long ejecucion) {
        Consolidacion corrida = lock(periodo, ejecucion);
        if (corrida.isProved()) {
            corridas.unseal(corrida.id());
        }
        return corrida;
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
