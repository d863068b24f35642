package mx.edu.conalep.compromisosocial.web.seguridad;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets what is read take turns ({@link Turnos}): pages, and lists and records of the API. Whoever sends something is not held up, as his
 * line may be slow; neither are files and exports, which are read for as long as a line takes, nor what asks whether the server lives.
 */
public class FiltroTurno extends HttpFilter {

    /** So long that the order of arrival holds with hundreds of people at once, so short that nobody takes it for a failure. */
    private static final Duration ESPERA = Duration.ofSeconds(1);

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** A document by its ending, or a file by its hash. */
    private static final Pattern FILE = Pattern.compile(".*(\\.[a-z]{3,4}|/[0-9a-f]{64})");

    private transient Turnos turnos;

    @Override
    public void init() {
        turnos = new Turnos(
                Turnos.configured(System.getenv(), Runtime.getRuntime().availableProcessors()), ESPERA);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean taken = isBrief(request.getMethod(), Rutas.of(request), request.getHeader("Accept")) && turnos.take();
        try {
            chain.doFilter(request, response);
        } finally {
            if (taken) {
                turnos.giveBack();
            }
        }
    }

    /**
     * Whether a request reads something that is made for it and small, so that neither line nor size keeps others waiting.
     *
     * @param accept what it wants, null when it does not say; tables of the API share the address of their list
     */
    static boolean isBrief(String method, String path, String accept) {
        return READING.contains(method)
                && !FILE.matcher(path).matches()
                && (accept == null || !accept.contains("text/csv"))
                && !Rutas.isStatic(path)
                && !path.equals("/listo")
                && !path.startsWith("/sesion/")
                && !path.startsWith("/archivo/")
                && !path.startsWith("/publico/archivo/");
    }
}
