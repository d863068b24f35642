package mx.edu.conalep.compromisosocial.seguridad.service;

import java.util.Optional;
import java.util.concurrent.Callable;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;

/**
 * The actor of the current thread. The web binds him at the start of each request, a batch step from its job's parameter and
 * a timer as the system; where nobody is bound the gate refuses.
 */
public final class ActorActual {

    private static final ThreadLocal<Actor> ACTUAL = new ThreadLocal<>();

    private ActorActual() {}

    /**
     * Who acts.
     *
     * @throws IllegalStateException when nobody is bound to the thread
     */
    public static Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("No actor is bound to this thread"));
    }

    /** Who acts, or empty. */
    public static Optional<Actor> find() {
        return Optional.ofNullable(ACTUAL.get());
    }

    /** Does something as the given actor and restores the one before. */
    public static <T> T callAs(Actor actor, Callable<T> work) throws Exception {
        Actor before = ACTUAL.get();
        bind(actor);
        try {
            return work.call();
        } finally {
            bind(before);
        }
    }

    /** Does something as the given actor and restores the one before. */
    public static void runAs(Actor actor, Runnable work) {
        Actor before = ACTUAL.get();
        bind(actor);
        try {
            work.run();
        } finally {
            bind(before);
        }
    }

    /** Binds the actor to the thread; null unbinds. For the edges of the application (filters, batch listeners) only. */
    public static void bind(Actor actor) {
        if (actor == null) {
            ACTUAL.remove();
        } else {
            ACTUAL.set(actor);
        }
    }
}
