package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.shared.informe.DocumentoInforme;

/** Hands out a document of a published report to the browser's session. */
public final class DescargaInforme {

    /** Where a document comes from. */
    @FunctionalInterface
    public interface Fuente {

        /** The document of a version of a folio's report. */
        DocumentoInforme open(String folio, Integer version, Formato formato);
    }

    private DescargaInforme() {}

    /**
     * Answers a request: 404 for an address that is none, a version that there is not, or one outside the scope.
     *
     * @param ruta the path below the servlet: folio, version and format
     */
    public static void answer(Pattern ruta, HttpServletRequest request, HttpServletResponse response, Fuente fuente)
            throws IOException {
        Matcher path = ruta.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Descarga.answer(
                response,
                () -> send(
                        response,
                        fuente.open(path.group(1), Integer.valueOf(path.group(2)), Formato.parse(path.group(3)))));
    }

    /** Hands a document out, to be kept under its name. */
    public static void send(HttpServletResponse response, DocumentoInforme documento) throws IOException {
        Descarga.attachment(response, documento.mime(), documento.nombre());
        response.setContentLength(documento.contenido().length);
        response.getOutputStream().write(documento.contenido());
    }
}
