package mx.edu.conalep.compromisosocial.shared;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/**
 * Work that another thread does meanwhile when one is free. Whoever needs its outcome does it himself when nobody has begun it, so that a
 * pool whose threads all wait for each other is impossible.
 *
 * @param <T> outcome
 */
public final class Adelanto<T> {

    private final FutureTask<T> tarea;

    private Adelanto(FutureTask<T> tarea) {
        this.tarea = tarea;
    }

    /** Offers work to other threads; it must not need the transaction or the person of this one. */
    public static <T> Adelanto<T> of(Executor hilos, Supplier<T> trabajo) {
        FutureTask<T> tarea = new FutureTask<>(trabajo::get);
        try {
            hilos.execute(tarea);
        } catch (RejectedExecutionException full) {
            // whoever asks for the outcome does it
        }
        return new Adelanto<>(tarea);
    }

    /** The outcome; waits for it, or does the work here and now. What the work throws is thrown here. */
    public T get() {
        tarea.run();
        try {
            return tarea.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
