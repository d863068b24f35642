package mx.edu.conalep.compromisosocial.consolidacion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.RectificacionService;
import mx.edu.conalep.compromisosocial.consolidacion.service.Apertura;
import mx.edu.conalep.compromisosocial.consolidacion.service.ConsolidacionService;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** Consolidates quarters of a few activities and corrects them, as the job, the entidad and the DVS do. */
@Dependent
public class Versiones {

    /** The DVS. */
    public static final Actor DVS = actor(Rol.DVS, Ambito.nacional());

    /** The SSI. */
    public static final Actor SSI = actor(Rol.SSI, Ambito.nacional());

    /** The operator of jobs. */
    public static final Actor OPERADOR = actor(Rol.OPERADOR, Ambito.ninguno());

    /** Vinculación of an entidad. */
    public static final Actor ENTIDAD = actor(Rol.VINCULACION_ENTIDAD, Ambito.entidad("15"));

    private static final Actor SISTEMA = Actor.sistema("prueba");
    private static final AtomicLong EJECUCION = new AtomicLong(1);

    @Inject
    private ConsolidacionService consolidaciones;

    @Inject
    private ActividadConsulta actividades;

    @Inject
    private RectificacionService rectificaciones;

    /** Runs a consolidation to its end, without a reason unless one is given. */
    public Apertura consolidate(String clave, String motivo) throws Exception {
        Trimestre periodo = Trimestre.parse(clave);
        long ejecucion = EJECUCION.incrementAndGet();
        return as(SISTEMA, () -> {
            Apertura apertura = consolidaciones.begin(periodo, motivo, ejecucion);
            if (!apertura.isSinCambios()) {
                consolidaciones.snapshot(periodo, ejecucion, List.of("09", "15"));
                consolidaciones.rollup(periodo, ejecucion);
                consolidaciones.reconcile(periodo, ejecucion);
                consolidaciones.publish(periodo, ejecucion);
            }
            return apertura;
        });
    }

    /** Corrects the place of a consolidated activity, which changes none of its figures. */
    public void rectify(String folio, String sede) throws Exception {
        DatosActividad corregidos = as(DVS, () -> actividades.find(folio)).datos();
        corregidos.getLugar().setSede(sede);
        long id = as(ENTIDAD, () -> rectificaciones.request(folio, corregidos, "Se escribió otra sede"))
                .id();
        as(DVS, () -> rectificaciones.authorize(id));
    }

    /** Does work as an actor. */
    public static <T> T as(Actor actor, Callable<T> obra) throws Exception {
        return ActorActual.callAs(actor, obra);
    }

    private static Actor actor(Rol rol, Ambito ambito) {
        return new Actor("it." + rol, "", Set.of(rol), ambito, "prueba");
    }
}
