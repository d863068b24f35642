package mx.edu.conalep.compromisosocial.web.seguridad;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.service.AccesoRechazadoException;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.AutenticacionService;
import mx.edu.conalep.compromisosocial.seguridad.service.Identidad;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.web.marco.TokenCsrf;

/**
 * What scripts and the frame ask of the session: {@code GET estado} says who is in and for how many seconds (and counts as use,
 * except with {@code ?consulta=true}), {@code POST ingreso} enters again in place, {@code POST salida} leaves.
 */
@WebServlet("/sesion/*")
public class SesionServlet extends HttpServlet {

    private static final int LONGEST_BODY = 4096;

    @Inject
    private transient Sesiones sesiones;

    @Inject
    private transient AutenticacionService autenticacion;

    @Inject
    private transient DireccionCliente direccion;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"/estado".equals(request.getPathInfo())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isAnonymous()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            if (!Boolean.parseBoolean(request.getParameter("consulta"))) {
                sesiones.touch(request);
            }
            answer(request, response, ActorActual.get());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("/ingreso".equals(request.getPathInfo())) {
            enter(request, response);
        } else if ("/salida".equals(request.getPathInfo())) {
            leave(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("application/json")) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        try (JsonReader reader = Json.createReader(new StringReader(body(request)))) {
            JsonObject credentials = reader.readObject();
            Identidad identidad = autenticacion.enter(
                    credentials.getString("usuario", ""),
                    credentials.getString("contrasena", ""),
                    direccion.of(request));
            sesiones.open(request, identidad);
            answer(request, response, identidad.actor());
        } catch (JsonException malformed) {
            RespuestaProblema.write(request, response, HttpServletResponse.SC_BAD_REQUEST, "api.json.malformed");
        } catch (AccesoRechazadoException refused) {
            RespuestaProblema.write(request, response, HttpServletResponse.SC_UNAUTHORIZED, refused.violation());
        }
    }

    private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isAnonymous()) {
            if (!TokenCsrf.matches(request)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            autenticacion.leave();
            sesiones.close(request);
        }
        response.sendRedirect(request.getContextPath() + Rutas.INGRESO);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Actor actor) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("usuario", actor.usuario())
                        .add("restanteSegundos", sesiones.remainingSeconds(request))
                        .add("csrf", TokenCsrf.of(request.getSession()))
                        .build()
                        .toString());
    }

    private static boolean isAnonymous() {
        return ActorActual.get().roles().isEmpty();
    }

    private static String body(HttpServletRequest request) throws IOException {
        char[] buffer = new char[LONGEST_BODY];
        int length = 0;
        int read;
        while (length < LONGEST_BODY && (read = request.getReader().read(buffer, length, LONGEST_BODY - length)) > 0) {
            length += read;
        }
        return new String(buffer, 0, length);
    }
}
