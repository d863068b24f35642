package mx.edu.conalep.compromisosocial.web.seguridad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.seguridad.service.Identidad;
import mx.edu.conalep.compromisosocial.seguridad.service.SesionService;

/**
 * Tells the container who sends a request: in the API the owner of the bearer token, elsewhere the person of the browser's
 * session. It never asks for a password: {@link FiltroActor} sends whoever has not entered to the login page or answers 401.
 */
@ApplicationScoped
public class MecanismoAcceso implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final int LONGEST_TOKEN = 200;

    @Inject
    private Sesiones sesiones;

    @Inject
    private SesionService servicio;

    @Inject
    private DireccionCliente direccion;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = Rutas.of(request);
        if (Rutas.isStatic(path)) {
            return context.doNothing();
        }
        Optional<Identidad> identidad = Rutas.isApi(path) ? ofToken(request) : ofSession(request);
        if (identidad.isEmpty()) {
            return context.doNothing();
        }
        FiltroActor.put(request, identidad.get());
        Set<String> roles =
                identidad.get().actor().roles().stream().map(Enum::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(identidad.get().actor().usuario(), roles);
    }

    /** The person of the session, at the address of this request and not of the one with which he entered. */
    private Optional<Identidad> ofSession(HttpServletRequest request) {
        return sesiones.find(request).map(identidad -> identidad.from(direccion.of(request)));
    }

    /** Whether a header carries a token; the name of the scheme is written in small letters as well (RFC 9110, 11.1). */
    public static boolean isBearer(String header) {
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    private Optional<Identidad> ofToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !isBearer(header) || header.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        return servicio.ownerOf(header.substring(BEARER.length()).strip(), direccion.of(request));
    }
}
