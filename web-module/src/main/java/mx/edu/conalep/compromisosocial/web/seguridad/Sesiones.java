package mx.edu.conalep.compromisosocial.web.seguridad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.organizacion.domain.ClaveAjuste;
import mx.edu.conalep.compromisosocial.organizacion.service.Ajustes;
import mx.edu.conalep.compromisosocial.seguridad.service.Identidad;
import mx.edu.conalep.compromisosocial.seguridad.service.SesionService;

/**
 * Opens, finds and ends the sessions of browsers. A session ends after a time without use (a setting), after twelve hours, at
 * log-out, and at once when its user is disabled or anything of his is changed.
 */
@ApplicationScoped
public class Sesiones {

    private static final String ATRIBUTO = SesionWeb.class.getName();
    private static final Duration FRESH = Duration.ofSeconds(30);

    @Inject
    private SesionService servicio;

    @Inject
    private Ajustes ajustes;

    @Inject
    private Clock clock;

    private volatile Limite limite = new Limite(Duration.ZERO, Instant.MIN);

    private record Limite(Duration inactiva, Instant leido) {}

    /** Opens a session for a person who has just entered, in a fresh HTTP session: one from before him is thrown away. */
    public void open(HttpServletRequest request, Identidad identidad) {
        close(request);
        HttpSession session = request.getSession(true);
        Instant ahora = clock.instant();
        session.setMaxInactiveInterval((int) inactiva().toSeconds());
        session.setAttribute(ATRIBUTO, new SesionWeb(identidad, ahora, ahora));
    }

    /** The person whose session the request carries, when it still stands; a session that has ended is closed here. */
    public Optional<Identidad> find(HttpServletRequest request) {
        Optional<SesionWeb> sesion = read(request);
        if (sesion.isEmpty()) {
            return Optional.empty();
        }
        Identidad identidad = sesion.get().identidad();
        boolean stands =
                !isOver(sesion.get()) && servicio.stands(identidad.actor().usuario(), identidad.sello());
        if (!stands) {
            close(request);
            return Optional.empty();
        }
        return Optional.of(identidad);
    }

    /** Counts this request as use. */
    public void touch(HttpServletRequest request) {
        read(request).ifPresent(s -> request.getSession().setAttribute(ATRIBUTO, s.touched(clock.instant())));
    }

    /** Takes over what changed of the person himself, e.g. his new seal after he chose a password. */
    public void renew(HttpServletRequest request, Identidad identidad) {
        read(request).ifPresent(s -> {
            request.changeSessionId();
            request.getSession().setAttribute(ATRIBUTO, s.as(identidad));
        });
    }

    /** Seconds until the session ends without another request; 0 when there is none. */
    public long remainingSeconds(HttpServletRequest request) {
        return read(request)
                .map(s -> Math.max(0, s.remaining(clock.instant(), inactiva()).toSeconds()))
                .orElse(0L);
    }

    /** Ends the HTTP session, if there is one. */
    public void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private boolean isOver(SesionWeb sesion) {
        Duration remaining = sesion.remaining(clock.instant(), inactiva());
        return remaining.isZero() || remaining.isNegative();
    }

    private Duration inactiva() {
        Instant ahora = clock.instant();
        if (limite.leido().isBefore(ahora.minus(FRESH))) {
            limite = new Limite(Duration.ofMinutes(ajustes.get(ClaveAjuste.SESION_INACTIVA_MIN)), ahora);
        }
        return limite.inactiva();
    }

    private static Optional<SesionWeb> read(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (SesionWeb) session.getAttribute(ATRIBUTO));
    }
}
