package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.service.ArchivoEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.emergente.service.DocumentoEmergenteService;
import mx.edu.conalep.compromisosocial.emergente.service.DocumentoEmergenteVista;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.ResultadosPrograma;
import mx.edu.conalep.compromisosocial.emergente.service.formato.CsvEmergente;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import mx.edu.conalep.compromisosocial.web.marco.Descarga;

/**
 * Files of programmes for the browser: the request, the receipts and candidates of the person's plantel (each put on record, R25), the
 * results.
 */
@WebServlet("/archivo/emergentes/*")
public class ArchivoEmergenteServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern RESULTADOS =
            Pattern.compile("/([A-Z0-9-]{4,32})/resultados-(plantel|entidad|nacional)\\.(csv|xlsx)");
    private static final Pattern CANDIDATOS = Pattern.compile("/([A-Z0-9-]{4,32})/candidatos\\.(csv|xlsx)");
    private static final Pattern DOCUMENTO = Pattern.compile("/([A-Z0-9-]{4,32})/(solicitud|acuse)/([0-9a-f]{64})");

    @Inject
    private transient EmergenteConsulta consulta;

    @Inject
    private transient CandidatoConsulta candidatos;

    @Inject
    private transient DocumentoEmergenteService documentos;

    @Inject
    private transient ArchivoEmergente archivos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher resultados = RESULTADOS.matcher(path);
        Matcher lista = CANDIDATOS.matcher(path);
        Matcher documento = DOCUMENTO.matcher(path);
        Descarga.answer(response, () -> {
            if (resultados.matches()) {
                results(response, resultados.group(1), Nivel.parse(resultados.group(2)), format(resultados.group(3)));
            } else if (lista.matches()) {
                candidates(response, lista.group(1), format(lista.group(2)));
            } else if (documento.matches()) {
                String folio = documento.group(1);
                String sha256 = documento.group(3);
                document(
                        response,
                        "acuse".equals(documento.group(2))
                                ? documentos.receipt(folio, sha256)
                                : documentos.find(folio, sha256));
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        });
    }

    private static Formato format(String extension) {
        return Formato.valueOf(extension.toUpperCase(Locale.ROOT));
    }

    private void results(HttpServletResponse response, String folio, Nivel nivel, Formato formato) throws IOException {
        ResultadosPrograma resultados = consulta.results(folio, nivel);
        Descarga.attachment(response, formato.mime(), folio + "-" + nivel.clave() + "." + formato.extension());
        CsvEmergente.results(resultados, formato, response.getOutputStream());
    }

    private void candidates(HttpServletResponse response, String folio, Formato formato) throws IOException {
        List<CandidatoVista> all = candidatos.export(folio);
        List<Criterio> criterios = consulta.find(folio).criterios();
        Descarga.attachment(response, formato.mime(), folio + "-candidatos." + formato.extension());
        CsvEmergente.candidates(all, criterios, formato, response.getOutputStream());
    }

    private void document(HttpServletResponse response, DocumentoEmergenteVista documento) throws IOException {
        try (InputStream in = archivos.open(documento)) {
            Descarga.inline(response, documento.mime(), documento.nombre());
            response.setContentLengthLong(documento.tamano());
            in.transferTo(response.getOutputStream());
        }
    }
}
