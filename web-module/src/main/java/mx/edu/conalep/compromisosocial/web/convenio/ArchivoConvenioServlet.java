package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.convenio.service.ArchivoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.DocumentoConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.DocumentoVista;
import mx.edu.conalep.compromisosocial.convenio.service.ExportacionConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.documento.FormatoPliego;
import mx.edu.conalep.compromisosocial.convenio.service.documento.PliegoConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.documento.PliegoVista;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import mx.edu.conalep.compromisosocial.web.marco.Descarga;

/**
 * Files of convenios for the browser: {@code lista.csv}, {@code lista.xlsx}, the document made from the record as
 * {@code {folio}/documento.pdf} and {@code .docx}, and the signed document {@code {folio}/{id}} byte by byte to
 * those whose scope covers the convenio; for everybody else it does not exist.
 */
@WebServlet("/archivo/convenios/*")
public class ArchivoConvenioServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern LISTA = Pattern.compile("/lista\\.(csv|xlsx)");
    private static final Pattern DOCUMENTO = Pattern.compile("/([A-Z0-9-]{4,32})/(\\d{1,18})");

    private static final Pattern PLIEGO = Pattern.compile("/([A-Z0-9-]{4,32})/documento\\.(pdf|docx)");

    @Inject
    private transient ExportacionConvenioService exportacion;

    @Inject
    private transient PliegoConvenioService pliegos;

    @Inject
    private transient DocumentoConvenioService documentos;

    @Inject
    private transient ArchivoConvenio archivos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher lista = LISTA.matcher(path);
        Matcher documento = DOCUMENTO.matcher(path);
        Matcher pliego = PLIEGO.matcher(path);
        Descarga.answer(response, () -> {
            if (lista.matches()) {
                list(request, response, "csv".equals(lista.group(1)) ? Formato.CSV : Formato.XLSX);
            } else if (documento.matches()) {
                document(response, documentos.find(documento.group(1), Long.parseLong(documento.group(2))));
            } else if (pliego.matches()) {
                made(
                        response,
                        pliegos.write(
                                pliego.group(1),
                                FormatoPliego.valueOf(pliego.group(2).toUpperCase(Locale.ROOT))));
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        });
    }

    private void list(HttpServletRequest request, HttpServletResponse response, Formato formato) throws IOException {
        Descarga.attachment(response, formato.mime(), "convenios." + formato.extension());
        exportacion.export(FiltroConvenioWeb.of(request::getParameter).toFilter(), formato, response.getOutputStream());
    }

    private void document(HttpServletResponse response, DocumentoVista documento) throws IOException {
        try (InputStream in = archivos.open(documento)) {
            Descarga.inline(response, "application/pdf", documento.nombre());
            response.setContentLengthLong(documento.tamano());
            in.transferTo(response.getOutputStream());
        }
    }

    private static void made(HttpServletResponse response, PliegoVista pliego) throws IOException {
        Descarga.attachment(response, pliego.mime(), pliego.nombre());
        response.setContentLength(pliego.contenido().length);
        response.getOutputStream().write(pliego.contenido());
    }
}
