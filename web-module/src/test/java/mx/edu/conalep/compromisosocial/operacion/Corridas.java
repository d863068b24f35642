package mx.edu.conalep.compromisosocial.operacion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import mx.edu.conalep.compromisosocial.operacion.service.EjecucionVista;
import mx.edu.conalep.compromisosocial.operacion.service.LoteService;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** Starts jobs as an operator does and waits for their end. */
@Dependent
public class Corridas {

    static final Actor OPERADOR = new Actor("it.operador", "", Set.of(Rol.OPERADOR), Ambito.ninguno(), "prueba");
    private static final Duration PACIENCIA = Duration.ofSeconds(60);

    @Inject
    private LoteService lotes;

    EjecucionVista run(String trabajo, String periodo) throws Exception {
        return awaitEnd(start(trabajo, Map.of("periodo", periodo)).ejecucion());
    }

    EjecucionVista start(String trabajo, Map<String, String> parametros) throws Exception {
        return as(OPERADOR, () -> lotes.start(trabajo, parametros));
    }

    EjecucionVista awaitEnd(long id) throws Exception {
        await(() -> !as(OPERADOR, () -> lotes.find(id)).isEnCurso());
        return as(OPERADOR, () -> lotes.find(id));
    }

    static void await(Callable<Boolean> condicion) throws Exception {
        long hasta = System.nanoTime() + PACIENCIA.toNanos();
        while (!condicion.call()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(hasta);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    static <T> T as(Actor actor, Callable<T> obra) throws Exception {
        return ActorActual.callAs(actor, obra);
    }
}
