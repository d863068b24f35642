package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.convenio.service.ArchivoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.DocumentoConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.DocumentoVista;
import mx.edu.conalep.compromisosocial.convenio.service.ExportacionConvenioService;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;

/**
 * Files of convenios for the browser: {@code lista.csv}, {@code lista.xlsx}, and the signed document {@code {folio}/{id}} byte by byte to
 * those whose scope covers the convenio; for everybody else it does not exist.
 */
@WebServlet("/archivo/convenios/*")
public class ArchivoConvenioServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int SC_UNPROCESSABLE = 422;
    private static final Pattern LISTA = Pattern.compile("/lista\\.(csv|xlsx)");
    private static final Pattern DOCUMENTO = Pattern.compile("/([A-Z0-9-]{4,32})/(\\d{1,18})");

    @Inject
    private transient ExportacionConvenioService exportacion;

    @Inject
    private transient DocumentoConvenioService documentos;

    @Inject
    private transient ArchivoConvenio archivos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher lista = LISTA.matcher(path);
        Matcher documento = DOCUMENTO.matcher(path);
        try {
            if (lista.matches()) {
                list(request, response, "csv".equals(lista.group(1)) ? Formato.CSV : Formato.XLSX);
            } else if (documento.matches()) {
                document(response, documentos.find(documento.group(1), Long.parseLong(documento.group(2))));
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
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

    private void list(HttpServletRequest request, HttpServletResponse response, Formato formato) throws IOException {
        headers(response, formato.mime(), "attachment; filename=\"convenios." + formato.extension() + "\"");
        exportacion.export(FiltroConvenioWeb.of(request::getParameter).toFilter(), formato, response.getOutputStream());
    }

    private void document(HttpServletResponse response, DocumentoVista documento) throws IOException {
        try (InputStream in = archivos.open(documento)) {
            String plain = documento.nombre().replaceAll("[^A-Za-z0-9 ._()-]", "_");
            String encoded = URLEncoder.encode(documento.nombre(), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            headers(response, "application/pdf", "inline; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
            response.setContentLengthLong(documento.tamano());
            in.transferTo(response.getOutputStream());
        }
    }

    private static void tell(HttpServletResponse response, int status, String text) throws IOException {
        headers(response, "text/plain;charset=UTF-8", "inline; filename=\"aviso.txt\"");
        response.setStatus(status);
        response.getOutputStream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void headers(HttpServletResponse response, String mime, String disposition) {
        response.setContentType(mime);
        response.setHeader("Content-Disposition", disposition);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
