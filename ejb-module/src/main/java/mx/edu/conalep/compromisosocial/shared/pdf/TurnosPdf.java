package mx.edu.conalep.compromisosocial.shared.pdf;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mx.edu.conalep.compromisosocial.shared.OcupadoException;

/** Two documents at a time are examined, read or drawn; the others wait a while in the order of their arrival. */
public final class TurnosPdf {
    private static final int A_LA_VEZ = 2;
    private static final int ESPERA_S = 15;
    private static final Semaphore LIBRES = new Semaphore(A_LA_VEZ, true);

    private TurnosPdf() {}

    /** What is done with a document in one's turn. */
    public interface Trabajo<T> {
        T run() throws IOException;
    }

    /**
     * Does it when there is a turn.
     *
     * @throws OcupadoException when none came in time
     */
    public static <T> T take(Trabajo<T> trabajo) throws IOException {
        return take(LIBRES, ESPERA_S, trabajo);
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
