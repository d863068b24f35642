package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.operacion.domain.EjecucionTrabajo;
import mx.edu.conalep.compromisosocial.operacion.domain.EstadoEjecucion;
import mx.edu.conalep.compromisosocial.operacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.operacion.persistence.EjecucionRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * What an operator does with jobs (R24): start, watch, stop, restart. One execution at a time for each quarter or colecta; the
 * runtime gets it after the surrounding transaction has committed.
 *
 * <p>What writes here stays in one transaction: the trail is part of it only while it has not been suspended for another.
 */
@Gated
@Stateless
public class LoteService {

    private static final int MENSAJES = 200;

    @Inject
    private EjecucionRepository ejecuciones;

    @Inject
    private LanzadorLotes lanzador;

    @Inject
    private RequisitosLote requisitos;

    @Inject
    private ContrasTrabajo contras;

    @Inject
    private Event<OrdenLote> ordenes;

    @Inject
    private EntornoLotes entorno;

    /**
     * Starts a job.
     *
     * @param nombre     name of the job, for example {@code cierre-captura}
     * @param parametros its parameters by name, for example {@code periodo = 2026-T1}
     * @return the execution, which begins when the surrounding transaction commits
     * @throws NotFoundException      when there is no such job
     * @throws RuleViolationException when a parameter is unknown, missing or malformed, or what it works on is not ready
     * @throws ConflictException      when another job works on the same; it names that execution
     */
    @Permit(
            roles = {Rol.OPERADOR, Rol.SISTEMA},
            action = "operacion.iniciar",
            write = true)
    public EjecucionVista start(String nombre, Map<String, String> parametros) {
        Trabajo trabajo = job(nombre);
        Map<String, String> limpios = trabajo.check(parametros);
        requisitos.check(trabajo, limpios);
        String clave = trabajo.claveUnica(limpios);
        requireFree(clave);
        EjecucionTrabajo nueva = new EjecucionTrabajo(
                trabajo,
                ParametrosJson.write(limpios),
                clave,
                entorno.nodo(),
                ActorActual.get().usuario(),
                entorno.ahora());
        try {
            ejecuciones.add(nueva);
        } catch (PersistenceException otraLlegoAntes) {
            throw new ConflictException("operacion.enCurso.simultanea", clave);
        }
        ejecuciones.log(nueva.getId(), entorno.ahora(), Nivel.INFO, asked(nueva.getIniciadaPor(), limpios));
        Rastro.objeto(nombre + " #" + nueva.getId());
        Rastro.detalle(told(limpios));
        noteAgainst(nueva.getId(), trabajo, limpios);
        ordenes.fire(OrdenLote.launch(nueva.getId()));
        return EjecucionVista.of(nueva, ejecuciones.messages(nueva.getId(), MENSAJES));
    }

    /**
     * One execution with its log.
     *
     * @param id its id
     * @throws NotFoundException when there is none
     */
    @Permit(
            roles = {Rol.OPERADOR, Rol.SISTEMA},
            action = "operacion.leer")
    public EjecucionVista find(long id) {
        lanzador.synchronize(id);
        return EjecucionVista.of(load(id), ejecuciones.messages(id, MENSAJES));
    }

    /**
     * The newest executions first, without their logs.
     *
     * @param trabajo name of a job, or null for all
     * @param pagina  which page
     */
    @Permit(
            roles = {Rol.OPERADOR, Rol.SISTEMA},
            action = "operacion.listar")
    public Page<EjecucionVista> list(String trabajo, PageRequest pagina) {
        return ejecuciones.list(trabajo, pagina).map(e -> EjecucionVista.of(e, List.of()));
    }

    /**
     * Asks a running execution to stop at its next checkpoint.
     *
     * @param id its id
     * @throws NotFoundException when there is none
     * @throws ConflictException when it does not run
     */
    @Permit(
            roles = {Rol.OPERADOR, Rol.SISTEMA},
            action = "operacion.detener",
            write = true)
    public EjecucionVista stop(long id) {
        EjecucionTrabajo una = load(id);
        if (una.getEstado() != EstadoEjecucion.EN_CURSO) {
            throw new ConflictException("operacion.detencion.notRunning", id);
        }
        ejecuciones.log(
                id,
                entorno.ahora(),
                Nivel.AVISO,
                Messages.text("operacion.mensaje.detencion", ActorActual.get().usuario()));
        Rastro.objeto(una.getTrabajo() + " #" + id);
        ordenes.fire(OrdenLote.stop(id));
        return EjecucionVista.of(una, ejecuciones.messages(id, MENSAJES));
    }

    /**
     * Starts a stopped or failed execution again from its checkpoint.
     *
     * @param id its id
     * @throws NotFoundException when there is none
     * @throws ConflictException when it runs, has ended well, or another job works on the same
     */
    @Permit(
            roles = {Rol.OPERADOR, Rol.SISTEMA},
            action = "operacion.reiniciar",
            write = true)
    public EjecucionVista restart(long id) {
        EjecucionTrabajo una = ejecuciones.lock(id).orElseThrow(() -> notFound(id));
        if (!una.getEstado().restartable()) {
            String codigo = "operacion.reinicio." + una.getEstado().name();
            throw new ConflictException(codigo, id);
        }
        String clave = job(una.getTrabajo()).claveUnica(ParametrosJson.read(una.getParametros()));
        requireFree(clave);
        una.resume(clave, entorno.nodo());
        try {
            ejecuciones.flush();
        } catch (PersistenceException otraLlegoAntes) {
            throw new ConflictException("operacion.enCurso.simultanea", clave);
        }
        ejecuciones.log(
                id,
                entorno.ahora(),
                Nivel.AVISO,
                Messages.text("operacion.mensaje.reinicio", ActorActual.get().usuario()));
        Rastro.objeto(una.getTrabajo() + " #" + id);
        ordenes.fire(OrdenLote.launch(id));
        return EjecucionVista.of(una, ejecuciones.messages(id, MENSAJES));
    }

    /** What stands against the run is no refusal: log and trail say it. */
    private void noteAgainst(long id, Trabajo trabajo, Map<String, String> limpios) {
        if (trabajo.isTrimestral()) {
            contras.told(trabajo, Trimestre.parse(limpios.get("periodo"))).forEach(texto -> {
                ejecuciones.log(id, entorno.ahora(), Nivel.AVISO, texto);
                Rastro.detalle(texto);
            });
        }
    }

    private void requireFree(String clave) {
        ejecuciones.running(clave).ifPresent(otra -> {
            throw new ConflictException("operacion.enCurso", otra);
        });
    }

    private EjecucionTrabajo load(long id) {
        return ejecuciones.find(id).orElseThrow(() -> notFound(id));
    }

    private static Trabajo job(String nombre) {
        return Trabajo.find(nombre).orElseThrow(() -> new NotFoundException("operacion.trabajo.notFound", nombre));
    }

    private static NotFoundException notFound(long id) {
        return new NotFoundException("operacion.ejecucion.notFound", id);
    }

    private static String asked(String usuario, Map<String, String> parametros) {
        return parametros.isEmpty()
                ? Messages.text("operacion.mensaje.solicitada.sola", usuario)
                : Messages.text("operacion.mensaje.solicitada", usuario, told(parametros));
    }

    private static String told(Map<String, String> parametros) {
        return String.join(
                ", ",
                parametros.entrySet().stream()
                        .map(p -> p.getKey() + " = " + p.getValue())
                        .toList());
    }
}
