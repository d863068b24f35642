package mx.edu.conalep.compromisosocial.web.seguridad;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * The headers that protect the browser, on every answer, and the refusal of requests that change something and come from another
 * site. A served file says its own policy ({@link PoliticaArchivo}). PrimeFaces adds a second one with the nonce of its scripts; a
 * browser applies both.
 */
public class FiltroCabeceras extends HttpFilter {

    private static final String PAGE = "img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self' data:;"
            + " style-src 'self' 'unsafe-inline'; connect-src 'self'; worker-src 'self' blob:; frame-src 'self'; manifest-src 'self';"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final String FILE = "default-src 'none'; img-src 'self' data:; media-src 'self'; object-src 'self';"
            + " style-src 'unsafe-inline'; frame-ancestors 'self'";
    private static final String API = "default-src 'none'; frame-ancestors 'none'; sandbox";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Inject
    private transient DireccionCliente direccion;

    /** Refuses at the start, and not at the first request, what is neither an address nor a network of proxies. */
    @Override
    public void init() {
        DireccionCliente.installed();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Rutas.of(request);
        boolean page = !Rutas.isApi(path) && !path.startsWith("/archivo/");
        response.setHeader("Content-Security-Policy", page ? PAGE : Rutas.isApi(path) ? API : FILE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", page ? "DENY" : "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy", "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (direccion.isEncrypted(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!Rutas.isStatic(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (!Rutas.isApi(path) && !SAFE.contains(request.getMethod()) && isFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(direccion.asItCame(request), response);
    }

    /** Whether the browser says that another site sends this request. A client that says nothing is not a browser of today. */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !sameHost(origin, request);
    }

    private static boolean sameHost(String origin, HttpServletRequest request) {
        try {
            return request.getHeader("Host") != null
                    && request.getHeader("Host")
                            .equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
