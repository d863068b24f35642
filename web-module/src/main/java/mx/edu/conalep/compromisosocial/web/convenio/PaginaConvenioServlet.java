package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.convenio.service.DocumentoConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.PaginasConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.PublicacionService;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.OcupadoException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.seguridad.PoliticaArchivo;

/**
 * Pages of a convenio's documents as pictures, one at a time: of the signed one {@code {folio}/documento/{id}/{pagina}.png}, of a public
 * version {@code {folio}/publica/{numero}/{pagina}.png}; only to those whose scope covers the convenio, for everybody else they do not
 * exist. A browser may keep them for a while, nobody in between.
 */
@WebServlet("/archivo/paginas/*")
public class PaginaConvenioServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final Pattern PAGINA =
            Pattern.compile("/([A-Z0-9-]{4,32})/(documento|publica)/(\\d{1,9})/(\\d{1,4})\\.png");
    private static final String PNG = "image/png";

    @Inject
    private transient DocumentoConvenioService documentos;

    @Inject
    private transient PublicacionService publicaciones;

    @Inject
    private transient PaginasConvenio paginas;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = PAGINA.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] png = paginas.png(sha256(asked), Integer.parseInt(asked.group(4)));
            response.setContentType(PNG);
            PoliticaArchivo.apply(response, PNG);
            response.setHeader("Cache-Control", "private, max-age=300");
            response.setHeader("Vary", "Cookie");
            response.setContentLength(png.length);
            response.getOutputStream().write(png);
        } catch (NotFoundException absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (ForbiddenException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (OcupadoException busy) {
            response.setHeader("Retry-After", "5");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (RuleViolationException undrawable) {
            response.sendError(UNPROCESSABLE);
        } catch (ConflictException altered) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }

    /** The hash of the document asked for, if the person may read it. */
    private String sha256(Matcher asked) {
        String folio = asked.group(1);
        int numero = Integer.parseInt(asked.group(3));
        return "publica".equals(asked.group(2))
                ? publicaciones.find(folio, numero).sha256()
                : documentos.find(folio, numero).sha256();
    }
}
