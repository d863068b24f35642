package mx.edu.conalep.compromisosocial.web.seguridad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.logging.Logger;

/**
 * The one place that tells from where a request comes, for all that limits or records it: the client's address and whether his line
 * is encrypted, also behind this installation's own proxies (R27).
 */
@ApplicationScoped
public class DireccionCliente {
    private static final Logger LOG = Logger.getLogger(DireccionCliente.class.getName());

    private final ProxiesPropios proxies;

    /** For the proxies that the environment names. */
    public DireccionCliente() {
        this(installed());
    }

    DireccionCliente(ProxiesPropios proxies) {
        this.proxies = proxies;
    }

    /** The proxies of this installation; what is wrong with them stands in the log as the reason why it does not start. */
    static ProxiesPropios installed() {
        try {
            return ProxiesPropios.of(System.getenv());
        } catch (IllegalArgumentException wrong) {
            LOG.severe("Compromiso Social no puede iniciar: " + wrong.getMessage());
            throw wrong;
        }
    }

    /** The client's address, at most 45 characters. */
    public String of(HttpServletRequest request) {
        return proxies.client(request.getRemoteAddr(), values(request, "X-Forwarded-For"));
    }

    /** Whether his line is encrypted, as the connection or an own proxy says. */
    public boolean isEncrypted(HttpServletRequest request) {
        return request.isSecure()
                || proxies.sayEncrypted(request.getRemoteAddr(), values(request, "X-Forwarded-Proto"));
    }

    /** The request as the client sent it: when an own proxy says that it came encrypted, it says so itself. */
    public HttpServletRequest asItCame(HttpServletRequest request) {
        return isEncrypted(request) && !request.isSecure() ? new PeticionCifrada(request) : request;
    }

    private static List<String> values(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header));
    }
}
