package mx.edu.conalep.compromisosocial.web.captura;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.TokenCsrf;

/**
 * What the capture form's script calls, with the browser's session and {@link TokenCsrf}:
 *
 * <pre>
 * POST /carga/actividades              a new draft        {valores, clave}
 * GET  /carga/actividades/{folio}      how it stands      with its values
 * PUT  /carga/actividades/{folio}      keep the draft     {valores, version}
 * POST /carga/actividades/{folio}/envio  submit           {version, motivo}
 * </pre>
 *
 * Answers tell the draft's state (see {@link EstadoCaptura}); 409 carries the values that somebody else saved.
 */
@WebServlet("/carga/actividades/*")
public class CapturaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(CapturaServlet.class.getName());
    private static final int LARGEST_BODY = 200_000;
    private static final int SC_UNPROCESSABLE = 422;
    private static final String ENVIO = "/envio";

    @Inject
    private transient BorradorWeb borrador;

    private interface Act {
        JsonObject run() throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, () -> borrador.read(folio(request)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = path(request);
        answer(request, response, () -> {
            JsonObject body = body(request);
            if (path.isEmpty()) {
                return borrador.create(body.getJsonObject("valores"), body.getString("clave", null));
            }
            if (!path.endsWith(ENVIO)) {
                throw new NotFoundException("actividad.notFound", path);
            }
            return borrador.submit(folio(request), body.getInt("version"), body.getString("motivo", null));
        });
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, () -> {
            JsonObject body = body(request);
            return borrador.keep(folio(request), body.getInt("version"), body.getJsonObject("valores"));
        });
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Act act) throws IOException {
        if (!"GET".equals(request.getMethod()) && !TokenCsrf.matches(request)) {
            write(response, HttpServletResponse.SC_FORBIDDEN, problem(Messages.text("captura.sesion.csrf"), List.of()));
            return;
        }
        try {
            write(response, HttpServletResponse.SC_OK, act.run());
        } catch (RuleViolationException rules) {
            String detail = rules.violations().get(0).text();
            write(response, SC_UNPROCESSABLE, problem(detail, rules.violations()));
        } catch (ConflictException conflict) {
            write(response, HttpServletResponse.SC_CONFLICT, conflict(request, conflict));
        } catch (NotFoundException absent) {
            write(response, HttpServletResponse.SC_NOT_FOUND, problem(absent.text(), List.of()));
        } catch (ForbiddenException refused) {
            write(response, HttpServletResponse.SC_FORBIDDEN, problem(refused.text(), List.of()));
        } catch (JsonException | ClassCastException | NullPointerException malformed) {
            LOG.log(Level.FINE, "Unreadable body", malformed);
            write(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    problem(Messages.text("captura.cuerpo.ilegible"), List.of()));
        }
    }

    private JsonObject conflict(HttpServletRequest request, ConflictException conflict) {
        JsonObjectBuilder object = Json.createObjectBuilder(problem(conflict.text(), List.of()));
        if (!path(request).isEmpty()) {
            object.addAll(Json.createObjectBuilder(borrador.read(folio(request))));
        }
        return object.build();
    }

    private static JsonObject problem(String detail, List<RuleViolation> violations) {
        var errores = Json.createArrayBuilder();
        violations.forEach(v -> errores.add(Json.createObjectBuilder()
                .add("campo", v.field() == null ? "" : v.field())
                .add("texto", v.text())));
        return Json.createObjectBuilder()
                .add("detail", detail)
                .add("errores", errores)
                .build();
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }

    private static String folio(HttpServletRequest request) {
        String path = path(request);
        return path.isEmpty()
                ? ""
                : path.substring(1, path.endsWith(ENVIO) ? path.length() - ENVIO.length() : path.length());
    }

    private static JsonObject body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST_BODY) {
            throw new JsonException("too large");
        }
        try (JsonReader reader = Json.createReader(request.getReader())) {
            return reader.readObject();
        }
    }

    private static void write(HttpServletResponse response, int status, JsonObject object) throws IOException {
        response.setStatus(status);
        response.setContentType(
                status < HttpServletResponse.SC_BAD_REQUEST ? "application/json" : "application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(object.toString());
    }
}
