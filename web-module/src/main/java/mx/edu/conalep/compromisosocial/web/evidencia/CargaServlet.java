package mx.edu.conalep.compromisosocial.web.evidencia;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenLlenoException;
import mx.edu.conalep.compromisosocial.evidencia.service.EvidenciaConsulta;
import mx.edu.conalep.compromisosocial.evidencia.service.EvidenciaService;
import mx.edu.conalep.compromisosocial.evidencia.service.EvidenciaVista;
import mx.edu.conalep.compromisosocial.evidencia.service.RecepcionEvidencia;
import mx.edu.conalep.compromisosocial.shared.CodedException;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.OcupadoException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.TokenCsrf;

/**
 * The upload of the pages: {@code POST ?folio=&tipo=} with the file itself as the body and its name in {@value #NOMBRE} (percent
 * encoded, so that no name stands in an address), {@code GET ?folio=} for the list, {@code DELETE ?folio=&id=}. A file that is sent
 * twice is received once, so a script may send again whatever it is not sure of.
 */
@WebServlet("/carga/evidencias")
public class CargaServlet extends HttpServlet {

    static final String NOMBRE = "X-Archivo-Nombre";
    private static final long MAX_DRAINED = 512L * 1024 * 1024;
    private static final Logger LOG = Logger.getLogger(CargaServlet.class.getName());

    @Inject
    private transient RecepcionEvidencia recepcion;

    @Inject
    private transient EvidenciaService service;

    @Inject
    private transient EvidenciaConsulta consulta;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (request.getMethod()) {
                case "GET" -> answer(response, 200, list(request));
                case "POST" -> answer(response, 201, receive(request));
                case "DELETE" -> remove(request, response);
                default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        } catch (RuntimeException refused) {
            drain(request);
            answer(response, request, refused);
        }
    }

    private JsonObject list(HttpServletRequest request) {
        String folio = request.getParameter("folio");
        return EvidenciaJson.list(folio, consulta.list(folio));
    }

    private JsonObject receive(HttpServletRequest request) throws IOException {
        requireToken(request);
        String sent = request.getHeader(NOMBRE);
        String nombre = sent == null ? null : URLDecoder.decode(sent.replace("+", "%2B"), StandardCharsets.UTF_8);
        EvidenciaVista vista = recepcion.receive(
                request.getParameter("folio"), request.getParameter("tipo"), nombre, request.getInputStream());
        return EvidenciaJson.of(vista);
    }

    private void remove(HttpServletRequest request, HttpServletResponse response) {
        requireToken(request);
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFoundException("evidencia.notFound");
        }
        service.remove(request.getParameter("folio"), Long.parseLong(id));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static void requireToken(HttpServletRequest request) {
        if (request.getHeader(TokenCsrf.HEADER) == null || !TokenCsrf.matches(request)) {
            throw new ForbiddenException("evidencia.peticion.foreign");
        }
    }

    /** Reads what a browser is still sending: one that cannot finish sending never reads the answer. */
    private static void drain(HttpServletRequest request) throws IOException {
        InputStream rest = request.getInputStream();
        byte[] block = new byte[64 * 1024];
        long left = MAX_DRAINED;
        for (int n = rest.read(block); n >= 0 && left > 0; n = rest.read(block)) {
            left -= n;
        }
    }

    private static void answer(HttpServletResponse response, HttpServletRequest request, RuntimeException thrown)
            throws IOException {
        Throwable cause = thrown;
        while (cause.getCause() != null && !isKnown(cause)) {
            cause = cause.getCause();
        }
        List<RuleViolation> violations;
        int status;
        if (cause instanceof RuleViolationException rules) {
            violations = rules.violations();
            status = 422;
        } else if (cause instanceof CodedException coded) {
            violations = List.of(coded.violation());
            status = status(coded);
        } else if (thrown instanceof UncheckedIOException) {
            LOG.log(Level.WARNING, "An upload broke off or its file could not be kept", thrown);
            violations = List.of(new RuleViolation("evidencia.servidor.failed", null));
            status = 500;
        } else {
            String reference = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, thrown, () -> "Reference " + reference + ": upload of evidence");
            violations = List.of(new RuleViolation("shared.unexpected", null, reference));
            status = 500;
        }
        if (status == 503) {
            response.setHeader("Retry-After", cause instanceof OcupadoException ? "5" : "600");
        }
        answer(response, status, EvidenciaJson.problem(status, request.getRequestURI(), violations));
    }

    private static boolean isKnown(Throwable cause) {
        return cause instanceof RuleViolationException || cause instanceof CodedException;
    }

    private static int status(CodedException coded) {
        if (coded instanceof NotFoundException) {
            return 404;
        }
        if (coded instanceof AlmacenLlenoException || coded instanceof OcupadoException) {
            return 503;
        }
        return coded instanceof ConflictException ? 409 : 403;
    }

    private static void answer(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType(status < 400 ? "application/json" : "application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body.toString());
    }
}
