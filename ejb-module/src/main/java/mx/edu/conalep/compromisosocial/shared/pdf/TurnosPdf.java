package mx.edu.conalep.compromisosocial.shared.pdf;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mx.edu.conalep.compromisosocial.shared.OcupadoException;

/**
 * Two documents at a time are examined when they arrive and two are read or drawn; the others wait a while in the order of their arrival.
 * A long drawing keeps nobody from sending.
 */
public final class TurnosPdf {
    private static final int A_LA_VEZ = 2;
    private static final int ESPERA_S = 15;
    private static final Semaphore EXAMENES = new Semaphore(A_LA_VEZ, true);
    private static final Semaphore DIBUJOS = new Semaphore(A_LA_VEZ, true);

    private TurnosPdf() {}

    /** What is done with a document in one's turn. */
    public interface Trabajo<T> {
        T run() throws IOException;
    }

    /**
     * Examines a document that arrives when there is a turn.
     *
     * @throws OcupadoException when none came in time
     */
    public static <T> T examine(Trabajo<T> trabajo) throws IOException {
        return take(EXAMENES, ESPERA_S, trabajo);
    }

    /**
     * Reads or draws a document when there is a turn.
     *
     * @throws OcupadoException when none came in time
     */
    public static <T> T draw(Trabajo<T> trabajo) throws IOException {
        return take(DIBUJOS, ESPERA_S, trabajo);
    }

    static <T> T take(Semaphore libres, int seconds, Trabajo<T> trabajo) throws IOException {
        try {
            if (!libres.tryAcquire(seconds, TimeUnit.SECONDS)) {
                throw new OcupadoException("shared.pdf.ocupado");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new OcupadoException("shared.pdf.ocupado");
        }
        try {
            return trabajo.run();
        } finally {
            libres.release();
        }
    }
}
