package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.colecta.service.informe.DocumentoInforme;
import mx.edu.conalep.compromisosocial.colecta.service.informe.InformeColectaService;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.seguridad.PoliticaArchivo;

/**
 * Hands out to the browser's session what the API hands out to a token:
 * {@code /archivo/informes-colecta/{folio}/{version}/informe.pdf} and {@code informe.xlsx}.
 */
@WebServlet("/archivo/informes-colecta/*")
public class InformeColectaServlet extends HttpServlet {

    private static final Pattern RUTA = Pattern.compile("/([A-Z0-9-]{4,32})/([1-9]\\d{0,8})/informe\\.(pdf|xlsx)");

    @Inject
    private transient InformeColectaService informes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = RUTA.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(response, informes.open(path.group(1), Integer.valueOf(path.group(2)), Formato.parse(path.group(3))));
        } catch (NotFoundException absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (ForbiddenException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(HttpServletResponse response, DocumentoInforme documento) throws IOException {
        response.setContentType(documento.mime());
        PoliticaArchivo.apply(response, documento.mime());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + documento.nombre() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(documento.contenido().length);
        response.getOutputStream().write(documento.contenido());
    }
}
