package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.seguridad.PoliticaArchivo;

/** How servlets answer with a file, and with what keeps them from it. */
public final class Descarga {
    private static final int SC_UNPROCESSABLE = 422;

    private Descarga() {}

    /** What answers with a file. */
    public interface Paso {
        /** Writes it. */
        void run() throws IOException;
    }

    /** Answers; what a service refuses becomes a text or an error page, as long as nothing was written. */
    public static void answer(HttpServletResponse response, Paso paso) throws IOException {
        try {
            paso.run();
        } catch (RuleViolationException refused) {
            tell(response, SC_UNPROCESSABLE, refused.violations().get(0).text());
        } catch (ConflictException altered) {
            tell(response, HttpServletResponse.SC_CONFLICT, altered.text());
        } catch (NotFoundException absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (ForbiddenException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A file to be kept, under a plain name. */
    public static void attachment(HttpServletResponse response, String mime, String name) {
        headers(response, mime, "attachment; filename=\"" + name + "\"");
    }

    /** A file to be seen, under the name that somebody gave it. */
    public static void inline(HttpServletResponse response, String mime, String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        headers(response, mime, "inline; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
    }

    private static void tell(HttpServletResponse response, int status, String text) throws IOException {
        inline(response, "text/plain;charset=UTF-8", "aviso.txt");
        response.setStatus(status);
        response.getOutputStream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void headers(HttpServletResponse response, String mime, String disposition) {
        response.setContentType(mime);
        PoliticaArchivo.apply(response, mime);
        response.setHeader("Content-Disposition", disposition);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
