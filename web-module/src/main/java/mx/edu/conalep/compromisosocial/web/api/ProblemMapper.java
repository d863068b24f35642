package mx.edu.conalep.compromisosocial.web.api;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenLlenoException;
import mx.edu.conalep.compromisosocial.seguridad.service.AccesoRechazadoException;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.OcupadoException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * Tells every error of the API as a problem, in one place: broken rules 422, malformed input 400, wrong credentials 401, outside
 * the role 403, unknown or outside the scope 404, another method 405, stale or concurrent 409, too large 413, no room for a file or
 * rows held by others 503. What nobody foresaw is a 500 with a reference number that the log carries too; a stack trace never
 * leaves the server.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    private static final Pattern PROPERTY = Pattern.compile("property '([A-Za-z0-9_]{1,60})'");
    private static final int UNPROCESSABLE = 422;
    private static final int FULL_RETRY_S = 600;
    private static final int BUSY_RETRY_S = 5;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        return first(thrown, this::refusal)
                .or(() -> first(thrown, this::badRequest))
                .orElseGet(() -> unexpected(thrown));
    }

    private static Optional<Response> first(Throwable thrown, Function<Throwable, Response> answer) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .map(answer)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Response refusal(Throwable cause) {
        String instance = request.getRequestURI();
        if (cause instanceof RuleViolationException rules) {
            return Problema.response(UNPROCESSABLE, instance, rules.violations());
        }
        if (cause instanceof AccesoRechazadoException refused) {
            return Problema.response(401, instance, refused.violation());
        }
        if (cause instanceof ForbiddenException refused) {
            return Problema.response(403, instance, refused.violation());
        }
        if (cause instanceof NotFoundException absent) {
            return Problema.response(404, instance, absent.violation());
        }
        if (cause instanceof ConflictException conflict) {
            return Problema.response(409, instance, conflict.violation());
        }
        if (cause instanceof AlmacenLlenoException full) {
            return later(FULL_RETRY_S, Problema.response(503, instance, full.violation()));
        }
        if (cause instanceof CharacterCodingException) {
            return Problema.response(400, instance, List.of(new RuleViolation("api.cuerpo.notUtf8", null)));
        }
        if (cause instanceof OcupadoException busy) {
            return later(BUSY_RETRY_S, Problema.response(503, instance, busy.violation()));
        }
        if (OcupadoException.isPassing(cause)) {
            return later(BUSY_RETRY_S, Problema.response(503, instance, new RuleViolation("shared.ocupado", null)));
        }
        if (cause instanceof OptimisticLockException) {
            return Problema.response(409, instance, new RuleViolation("shared.version.stale", null));
        }
        return null;
    }

    private static Response later(int seconds, Response refusal) {
        return Response.fromResponse(refusal)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    private Response badRequest(Throwable cause) {
        String instance = request.getRequestURI();
        if (cause instanceof JsonException || cause instanceof JsonbException || cause instanceof ProcessingException) {
            return malformed(cause, instance);
        }
        return cause instanceof WebApplicationException http ? refused(http.getResponse(), instance) : null;
    }

    private Response refused(Response told, String instance) {
        String code = told.getStatus() == 400 && isForm() ? "api.cuerpo.multipart" : code(told.getStatus());
        Response problem = Problema.response(told.getStatus(), instance, new RuleViolation(code, null));
        Set<String> allowed = told.getAllowedMethods();
        return allowed.isEmpty()
                ? problem
                : Response.fromResponse(problem).allow(allowed).build();
    }

    private boolean isForm() {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static Response malformed(Throwable thrown, String instance) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Matcher property = PROPERTY.matcher(cause.getMessage() == null ? "" : cause.getMessage());
            if (property.find()) {
                return Problema.response(
                        400, instance, List.of(new RuleViolation("api.json.campo", property.group(1))));
            }
        }
        return Problema.response(400, instance, List.of(new RuleViolation("api.json.malformed", null)));
    }

    private Response unexpected(Throwable thrown) {
        String reference = UUID.randomUUID().toString();
        LOG.log(
                Level.SEVERE,
                thrown,
                () -> "Reference " + reference + ": " + request.getMethod() + " " + request.getRequestURI());
        return Problema.response(500, request.getRequestURI(), new RuleViolation("shared.unexpected", null, reference));
    }

    private static String code(int status) {
        return switch (status) {
            case 400 -> "api.solicitud.malformed";
            case 404 -> "api.recurso.notFound";
            case 405 -> "api.metodo.notAllowed";
            case 406 -> "api.formato.notAcceptable";
            case 413 -> "api.cuerpo.tooLarge";
            case 415 -> "api.formato.unsupported";
            default -> "api.solicitud.refused";
        };
    }
}
