package mx.edu.conalep.compromisosocial.web.operacion;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.operacion.domain.Disparo;
import mx.edu.conalep.compromisosocial.operacion.service.EjecucionVista;

/**
 * A job as its card shows it.
 *
 * @param nombre   name of the job
 * @param periodos claves of the quarters that it can work on now
 * @param proximos what the calendar will start, the nearest first
 * @param ultima   its last execution, or null
 */
public record TrabajoTarjeta(String nombre, List<String> periodos, List<Disparo> proximos, EjecucionVista ultima)
        implements Serializable {}
