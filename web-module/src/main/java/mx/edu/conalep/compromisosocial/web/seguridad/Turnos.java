package mx.edu.conalep.compromisosocial.web.seguridad;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * First come, first served: as many readings at a time as keep the processors busy, the others in the order of their arrival. Fifty that
 * share two processors all take as long as the slowest. Nobody waits for longer than a while: then he is served beside the others, so
 * that slow readings cannot shut out quick ones.
 */
final class Turnos {

    static final String VARIABLE = "LECTURAS_A_LA_VEZ";
    private static final int POR_PROCESADOR = 2;

    private final Semaphore libres;
    private final Duration espera;

    /**
     * For a number of readings at a time.
     *
     * @param aLaVez 0 for no turns
     * @param espera how long one waits for his turn at most
     */
    Turnos(int aLaVez, Duration espera) {
        this.libres = aLaVez == 0 ? null : new Semaphore(aLaVez, true);
        this.espera = espera;
    }

    /**
     * Readings at a time as an environment says, two for each processor by default: while one of them waits for the database, the other
     * goes on.
     *
     * @throws IllegalArgumentException when it is not a whole number from 0
     */
    static int configured(Map<String, String> entorno, int processors) {
        String given = entorno.get(VARIABLE);
        if (given == null || given.isBlank()) {
            return POR_PROCESADOR * processors;
        }
        if (!given.strip().matches("\\d{1,6}")) {
            throw new IllegalArgumentException(VARIABLE + " is not a whole number from 0: " + given);
        }
        return Integer.parseInt(given.strip());
    }

    /**
     * Waits for a turn.
     *
     * @return whether there is one to give back; whoever has waited for long enough goes on without
     */
    boolean take() {
        if (libres == null) {
            return false;
        }
        try {
            return libres.tryAcquire(espera.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives a turn back that was taken. */
    void giveBack() {
        libres.release();
    }

    /** How many wait now. */
    int waiting() {
        return libres == null ? 0 : libres.getQueueLength();
    }
}
