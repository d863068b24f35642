package mx.edu.conalep.compromisosocial.operacion.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.operacion.domain.EjecucionTrabajo;
import mx.edu.conalep.compromisosocial.operacion.domain.EstadoEjecucion;
import mx.edu.conalep.compromisosocial.operacion.domain.Mensaje;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;

/**
 * An execution of a job as the operator reads it.
 *
 * @param ejecucion   its id
 * @param trabajo     name of the job
 * @param parametros  its parameters by name
 * @param estado      its state
 * @param avance      progress, 0 to 100
 * @param iniciadaPor who asked for it
 * @param inicio      when it was asked for, UTC
 * @param fin         when it ended, UTC, or null while it runs
 * @param reinicios   how often it was restarted, by a person or after a crash
 * @param mensajes    its log, oldest first; empty in lists
 */
public record EjecucionVista(
        long ejecucion,
        String trabajo,
        Map<String, String> parametros,
        EstadoEjecucion estado,
        int avance,
        String iniciadaPor,
        Instant inicio,
        Instant fin,
        int reinicios,
        List<Mensaje> mensajes)
        implements Serializable {

    static EjecucionVista of(EjecucionTrabajo e, List<Mensaje> mensajes) {
        return new EjecucionVista(
                e.getId(),
                e.getTrabajo(),
                ParametrosJson.read(e.getParametros()),
                e.getEstado(),
                e.getAvance(),
                e.getIniciadaPor(),
                e.getInicio(),
                e.getFin(),
                e.getReinicios(),
                mensajes);
    }

    /** @return what it works on: a quarter, a colecta, or the empty text when its job works on one thing only */
    public String objeto() {
        return Trabajo.find(trabajo)
                .map(Trabajo::objeto)
                .map(nombre -> parametros.getOrDefault(nombre, ""))
                .orElse("");
    }

    /** @return true while it runs */
    public boolean isEnCurso() {
        return estado == EstadoEjecucion.EN_CURSO;
    }

    /** @return true when it can be started again from its checkpoint */
    public boolean isReiniciable() {
        return estado.restartable();
    }
}
