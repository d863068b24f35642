package mx.edu.conalep.compromisosocial.web.seguridad;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * What the API answers where no resource of it is reached: an address outside it, a Content-Type that cannot be read, or a failure
 * that the container would tell with a page. A program that calls gets a problem, never a page (RFC 9457).
 */
public class FiltroApi extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(FiltroApi.class.getName());
    private static final String VERSION = "/api/v1";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Rutas.of(request);
        if (!path.equals(VERSION) && !path.startsWith(VERSION + "/")) {
            RespuestaProblema.write(request, response, HttpServletResponse.SC_NOT_FOUND, "api.recurso.notFound");
        } else if (!isReadable(request.getHeader("Content-Type"))) {
            RespuestaProblema.write(
                    request, response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "api.formato.unsupported");
        } else {
            proceed(request, response, chain);
        }
    }

    private static boolean isReadable(String contentType) {
        try {
            return contentType == null || contentType.isEmpty() || MediaType.valueOf(contentType) != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, new RespuestaApi(request, response));
        } catch (ServletException | RuntimeException unforeseen) {
            if (response.isCommitted()) {
                throw unforeseen;
            }
            String reference = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, unforeseen, () -> "Reference " + reference + ": " + request.getRequestURI());
            response.resetBuffer();
            RespuestaProblema.write(
                    request,
                    response,
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    new RuleViolation("shared.unexpected", null, reference));
        }
    }
}
