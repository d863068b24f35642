package mx.edu.conalep.compromisosocial.web.seguridad;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** A refusal of the API that is told before any resource is reached, in the same form as theirs (RFC 9457). */
final class RespuestaProblema {

    private RespuestaProblema() {}

    static void write(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        write(request, response, status, new RuleViolation(code, null));
    }

    static void write(HttpServletRequest request, HttpServletResponse response, int status, RuleViolation violation)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", title(status))
                        .add("status", status)
                        .add("detail", violation.text())
                        .add("instance", request.getRequestURI())
                        .add("codigo", violation.code())
                        .add("errores", Json.createArrayBuilder())
                        .build()
                        .toString());
    }

    private static String title(int status) {
        String code = "api.titulo." + status;
        String text = Messages.text(code);
        return text.equals(code) ? Messages.text("api.titulo.otro") : text;
    }
}
