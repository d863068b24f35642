package mx.edu.conalep.compromisosocial.web.bandeja;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * The number at the bell of the frame. It stands on every page, so it is counted anew only when the person sent something, after half a
 * minute, and on Mi bandeja, where the cards stand beside it.
 */
@Dependent
public class Campana {
    static final Duration VIDA = Duration.ofSeconds(30);
    private static final String CLAVE = Campana.class.getName();

    @Inject
    private Clock clock;

    Campana() {
        // for CDI
    }

    Campana(Clock clock) {
        this.clock = clock;
    }

    /** What was counted, and until when it holds. */
    private record Cuenta(long total, Instant hasta) implements Serializable {}

    /**
     * The number to show.
     *
     * @param sesion attributes of the person's session
     * @param ahora whether it must be that of this moment
     * @param contar counts it
     */
    long of(Map<String, Object> sesion, boolean ahora, LongSupplier contar) {
        Instant now = clock.instant();
        if (!ahora && sesion.get(CLAVE) instanceof Cuenta kept && now.isBefore(kept.hasta())) {
            return kept.total();
        }
        long total = contar.getAsLong();
        sesion.put(CLAVE, new Cuenta(total, now.plus(VIDA)));
        return total;
    }

    /** Forgets the number once a person's request may have changed it. */
    @WebListener
    public static class Olvido implements ServletRequestListener {
        private static final Set<String> LECTURA = Set.of("GET", "HEAD", "OPTIONS");

        @Override
        public void requestDestroyed(ServletRequestEvent event) {
            if (event.getServletRequest() instanceof HttpServletRequest request
                    && !LECTURA.contains(request.getMethod())) {
                HttpSession sesion = request.getSession(false);
                if (sesion != null) {
                    sesion.removeAttribute(CLAVE);
                }
            }
        }
    }
}
