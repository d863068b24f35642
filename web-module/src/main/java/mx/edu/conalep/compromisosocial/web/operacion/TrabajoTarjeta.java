package mx.edu.conalep.compromisosocial.web.operacion;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.operacion.domain.Disparo;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.operacion.service.EjecucionVista;
import mx.edu.conalep.compromisosocial.shared.informe.PorInformar;

/**
 * A job as its card shows it.
 *
 * @param nombre   name of the job
 * @param periodos claves of the quarters that it can work on now; none when it works on something else
 * @param informes campaigns that it can report on now; none when it works on something else
 * @param proximos what the calendar will start, the nearest first
 * @param ultima   its last execution, or null
 */
public record TrabajoTarjeta(
        String nombre, List<String> periodos, List<PorInformar> informes, List<Disparo> proximos, EjecucionVista ultima)
        implements Serializable {

    /** Whether it waits for something to work on. */
    public boolean isSinObjeto() {
        return objeto() != null && periodos.isEmpty() && informes.isEmpty();
    }

    /** Whether it works on one thing only, so that nothing has to be chosen. */
    public boolean isUnico() {
        return objeto() == null;
    }

    /** Name of the parameter that says what it works on, or null. */
    public String objeto() {
        return Trabajo.find(nombre).map(Trabajo::objeto).orElse(null);
    }
}
