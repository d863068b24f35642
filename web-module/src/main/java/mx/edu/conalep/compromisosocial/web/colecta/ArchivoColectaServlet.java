package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.colecta.service.ArchivoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.DocumentoColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.DocumentoColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.ExportacionColectaService;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import mx.edu.conalep.compromisosocial.web.marco.Descarga;

/**
 * Files of colectas for the browser: {@code lista.csv}, {@code lista.xlsx}, the results of one ({@code {folio}/resultados/plantel.xlsx}),
 * and its documents ({@code {folio}/{sha256}}) to those whose scope covers them; for everybody else they do not exist.
 */
@WebServlet("/archivo/colectas/*")
public class ArchivoColectaServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern LISTA = Pattern.compile("/lista\\.(csv|xlsx)");
    private static final Pattern RESULTADOS =
            Pattern.compile("/([A-Z0-9-]{4,32})/resultados/(plantel|entidad|nacional)\\.(csv|xlsx)");
    private static final Pattern DOCUMENTO = Pattern.compile("/([A-Z0-9-]{4,32})/([0-9a-f]{64})");

    @Inject
    private transient ExportacionColectaService exportacion;

    @Inject
    private transient DocumentoColectaService documentos;

    @Inject
    private transient ArchivoColecta archivos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher lista = LISTA.matcher(path);
        Matcher resultados = RESULTADOS.matcher(path);
        Matcher documento = DOCUMENTO.matcher(path);
        Descarga.answer(response, () -> {
            if (lista.matches()) {
                list(request, response, format(lista.group(1)));
            } else if (resultados.matches()) {
                results(response, resultados.group(1), resultados.group(2), format(resultados.group(3)));
            } else if (documento.matches()) {
                document(response, documentos.find(documento.group(1), documento.group(2)));
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        });
    }

    private static Formato format(String extension) {
        return "csv".equals(extension) ? Formato.CSV : Formato.XLSX;
    }

    private void list(HttpServletRequest request, HttpServletResponse response, Formato formato) throws IOException {
        FiltroColectaWeb filtro = FiltroColectaWeb.of(request::getParameter);
        Descarga.attachment(response, formato.mime(), "colectas." + formato.extension());
        exportacion.export(filtro.estado(), filtro.texto(), formato, response.getOutputStream());
    }

    private void results(HttpServletResponse response, String folio, String nivel, Formato formato) throws IOException {
        Descarga.attachment(response, formato.mime(), folio + "-" + nivel + "." + formato.extension());
        exportacion.exportResults(folio, Nivel.parse(nivel), formato, response.getOutputStream());
    }

    private void document(HttpServletResponse response, DocumentoColectaVista documento) throws IOException {
        try (InputStream in = archivos.open(documento)) {
            Descarga.inline(response, documento.mime(), documento.nombre());
            response.setContentLengthLong(documento.tamano());
            in.transferTo(response.getOutputStream());
        }
    }
}
