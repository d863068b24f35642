package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.convenio.service.ArchivoPublico;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioPublico;
import mx.edu.conalep.compromisosocial.convenio.service.ConveniosPublicosConsulta;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.seguridad.PoliticaArchivo;

/**
 * Files of the public page, for anybody: {@code convenios.csv} with what is listed, {@code convenios/{folio}.pdf} with the public version. A
 * browser, or a cache in between, keeps them for a minute and then asks by the document's hash: what is withdrawn is soon gone.
 */
@WebServlet("/publico/archivo/*")
public class PublicoServlet extends HttpServlet {
    /** What is the same for everybody may be kept by anybody, for a minute. */
    static final String PARA_TODOS = "public, max-age=60, must-revalidate";

    private static final long serialVersionUID = 1L;
    private static final Pattern LISTA = Pattern.compile("/convenios\\.csv");
    private static final Pattern DOCUMENTO = Pattern.compile("/convenios/([A-Z0-9-]{4,32})\\.pdf");
    private static final byte[] MARCA = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    @Inject
    private transient CsvPublico csv;

    @Inject
    private transient ConveniosPublicosConsulta consulta;

    @Inject
    private transient ArchivoPublico archivos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher documento = DOCUMENTO.matcher(path);
        try {
            if (LISTA.matcher(path).matches()) {
                headers(response, "text/csv;charset=UTF-8", "attachment; filename=\"convenios-publicos.csv\"");
                response.getOutputStream().write(MARCA);
                csv.write(FiltroPublicoWeb.of(request::getParameter).toFilter(), response.getOutputStream());
            } else if (documento.matches()) {
                document(request, response, consulta.find(documento.group(1)));
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (NotFoundException absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void document(HttpServletRequest request, HttpServletResponse response, ConvenioPublico publico)
            throws IOException {
        String tag = '"' + publico.sha256() + '"';
        headers(response, "application/pdf", "inline; filename=\"" + publico.folio() + ".pdf\"");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        try (InputStream in = archivos.open(publico)) {
            response.setContentLengthLong(publico.tamano());
            in.transferTo(response.getOutputStream());
        }
    }

    private static void headers(HttpServletResponse response, String mime, String disposition) {
        response.setContentType(mime);
        PoliticaArchivo.apply(response, mime);
        response.setHeader("Content-Disposition", disposition);
        response.setHeader("Cache-Control", PARA_TODOS);
    }
}
