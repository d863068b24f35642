package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** Carries orders to the batch runtime once their transaction has committed, on a thread without transaction. */
@ApplicationScoped
public class DespachoLotes {

    @Resource
    private ManagedExecutorService hilos;

    @Inject
    private LanzadorLotes lanzador;

    void dispatch(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrdenLote orden) {
        hilos.execute(() -> ActorActual.runAs(Actor.sistema("despacho de trabajos"), () -> carryOut(orden)));
    }

    private void carryOut(OrdenLote orden) {
        switch (orden.accion()) {
            case INICIAR -> lanzador.launch(orden.ejecucion());
            case DETENER -> lanzador.stop(orden.ejecucion());
            case CERRAR -> lanzador.awaitEnd(orden.ejecucion());
        }
    }
}
