package mx.edu.conalep.compromisosocial.operacion.service;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** Reads, within an act that is permitted already, what lies outside the operator's own scope, which holds no plantel. */
final class ComoSistema {

    private ComoSistema() {}

    static <T> T read(Supplier<T> lectura) {
        AtomicReference<T> leido = new AtomicReference<>();
        ActorActual.runAs(Actor.sistema("operación"), () -> leido.set(lectura.get()));
        return leido.get();
    }
}
