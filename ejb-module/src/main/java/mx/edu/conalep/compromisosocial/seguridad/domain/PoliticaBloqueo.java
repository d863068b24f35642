package mx.edu.conalep.compromisosocial.seguridad.domain;

import java.time.Duration;

/**
 * How long a name stays locked after failed attempts: four are free, from the fifth on each failure locks it for twice as long
 * as the one before, up to an hour. A day without attempts forgets them.
 */
public final class PoliticaBloqueo {

    /** The failure that first locks. */
    public static final int UMBRAL = 5;
    /** The first lock. */
    public static final Duration BASE = Duration.ofSeconds(30);
    /** The longest lock. */
    public static final Duration MAXIMO = Duration.ofHours(1);
    /** Without attempts for so long, the count begins anew. */
    public static final Duration OLVIDO = Duration.ofDays(1);

    private static final int DOUBLINGS = 20;

    private PoliticaBloqueo() {}

    /**
     * The lock that a failure brings.
     *
     * @param intentos failures so far, this one included
     * @return how long no further attempt is looked at; zero below {@value #UMBRAL}
     */
    public static Duration delay(int intentos) {
        if (intentos < UMBRAL) {
            return Duration.ZERO;
        }
        Duration delay = BASE.multipliedBy(1L << Math.min(DOUBLINGS, intentos - UMBRAL));
        return delay.compareTo(MAXIMO) > 0 ? MAXIMO : delay;
    }
}
