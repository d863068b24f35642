package mx.edu.conalep.compromisosocial.web.api;

import jakarta.ws.rs.core.Response;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * What a refused call gets (RFC 9457).
 *
 * @param type always {@code about:blank}: the status and {@code codigo} say what it is
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what happened and what to do
 * @param instance the address that was called
 * @param codigo stable name of the error, or null
 * @param errores one entry per violation, the first {@value #MAX_FALLAS}, {@code detail} says how many more; empty when the error is not about the input
 */
public record Problema(
        String type, String title, int status, String detail, String instance, String codigo, List<Falla> errores) {

    /** Violations that are told one by one. */
    static final int MAX_FALLAS = 200;

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int CONFLICT = 409;
    private static final String STALE = ".stale";
    /** Another signed document came than the one that was seen. */
    private static final String OTHER_SEEN = "convenio.suscripcion.otroPdf";

    /**
     * One violation.
     *
     * @param campo the input's name as in JSON and CSV, or null when it concerns the whole
     * @param codigo stable name of the rule
     * @param mensaje the Spanish sentence
     */
    public record Falla(String campo, String codigo, String mensaje) {

        static Falla of(RuleViolation violation) {
            return new Falla(violation.field(), violation.code(), violation.text());
        }
    }

    /** The answer to a call that broke rules. */
    static Response response(int status, String instance, List<RuleViolation> violations) {
        return response(of(status, instance, violations));
    }

    /** The same as text; a long list tells its beginning and how many more there are. */
    static Problema of(int status, String instance, List<RuleViolation> violations) {
        String detail =
                violations.size() == 1 ? violations.get(0).text() : Messages.text("api.violaciones", violations.size());
        List<Falla> errores =
                violations.stream().limit(MAX_FALLAS).map(Falla::of).toList();
        if (violations.size() > MAX_FALLAS) {
            detail += " " + Messages.text("api.violaciones.mas", MAX_FALLAS, violations.size() - MAX_FALLAS);
        }
        String codigo = violations.size() == 1 ? violations.get(0).code() : "api.violaciones";
        return new Problema("about:blank", title(status, codigo), status, detail, instance, codigo, errores);
    }

    /** The answer to a call that was refused as a whole. */
    static Response response(int status, String instance, RuleViolation why) {
        return response(new Problema(
                "about:blank", title(status, why.code()), status, why.text(), instance, why.code(), List.of()));
    }

    private static Response response(Problema problema) {
        return Response.status(problema.status())
                .type(MEDIA_TYPE)
                .entity(problema)
                .build();
    }

    /** A conflict is with the change of somebody else only where its code says so; else the record does not stand for the act. */
    private static String title(int status, String codigo) {
        boolean changed = status == CONFLICT && (codigo.endsWith(STALE) || codigo.equals(OTHER_SEEN));
        String code = changed ? "api.titulo.cambio" : "api.titulo." + status;
        String text = Messages.text(code);
        return text.equals(code) ? Messages.text("api.titulo.otro") : text;
    }
}
