package mx.edu.conalep.compromisosocial.web.seguridad;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Identidad;

/**
 * Binds the actor to the thread for one request and takes him away after it. Fails closed: whoever has not entered gets the login
 * page, a script or a call of the API a 401, and nobody else's address is open to who must change his password first.
 */
public class FiltroActor extends HttpFilter {

    private static final String ATRIBUTO = FiltroActor.class.getName();

    /** Context parameter of an installation: further addresses, separated by commas, open to whoever has not entered. */
    public static final String ABIERTAS = "compromiso.rutas.abiertas";

    @Inject
    private Sesiones sesiones;

    @Inject
    private DireccionCliente direccion;

    private Set<String> abiertas = Set.of();

    @Override
    public void init() {
        String given = getServletContext().getInitParameter(ABIERTAS);
        abiertas = given == null ? Set.of() : Set.of(given.strip().split("\\s*,\\s*"));
    }

    /** Leaves the person whom the mechanism recognised for the rest of the request. */
    static void put(HttpServletRequest request, Identidad identidad) {
        request.setAttribute(ATRIBUTO, identidad);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Identidad identidad = (Identidad) request.getAttribute(ATRIBUTO);
        String path = Rutas.of(request);
        ActorActual.bind(identidad == null ? anonymous(request) : identidad.actor());
        try {
            if (identidad == null && !Rutas.isPublic(path) && !abiertas.contains(path)) {
                refuse(request, response, path);
            } else if (identidad != null && identidad.debeCambiar() && !Rutas.isForPasswordChange(path)) {
                sendToPasswordChange(request, response, path);
            } else {
                if (identidad != null && !Rutas.isApi(path) && !path.equals(Rutas.ESTADO)) {
                    sesiones.touch(request);
                }
                chain.doFilter(request, response);
            }
        } finally {
            ActorActual.bind(null);
        }
    }

    private Actor anonymous(HttpServletRequest request) {
        return new Actor("anonimo", "", Set.of(), Ambito.ninguno(), direccion.of(request));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        if (Rutas.isApi(path)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            RespuestaProblema.write(request, response, HttpServletResponse.SC_UNAUTHORIZED, "seguridad.token.required");
        } else if (Rutas.isScript(request)) {
            response.setHeader("X-Sesion", "terminada");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            String wanted = Rutas.wanted(request);
            boolean plain = wanted.equals("/") || wanted.equals("/index");
            response.sendRedirect(request.getContextPath()
                    + Rutas.INGRESO
                    + (plain ? "" : "?destino=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)));
        }
    }

    private static void sendToPasswordChange(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        if (Rutas.isApi(path)) {
            RespuestaProblema.write(
                    request, response, HttpServletResponse.SC_FORBIDDEN, "seguridad.contrasena.mustChange");
        } else if (Rutas.isScript(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(request.getContextPath() + Rutas.CONTRASENA);
        }
    }
}
