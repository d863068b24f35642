package mx.edu.conalep.compromisosocial.web.evidencia;

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
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.Variante;
import mx.edu.conalep.compromisosocial.evidencia.service.EvidenciaConsulta;
import mx.edu.conalep.compromisosocial.evidencia.service.EvidenciaConsulta.Servible;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.seguridad.PoliticaArchivo;

/**
 * Serves {@code /archivo/evidencias/{folio}/{id}?v=miniatura|publica} to those whose scope covers the activity; for everybody else the
 * file does not exist. The browser asks again each time (the permission may have ended) and gets 304 while nothing changed.
 */
@WebServlet("/archivo/evidencias/*")
public class ArchivoServlet extends HttpServlet {

    private static final Pattern RUTA = Pattern.compile("/([A-Z0-9-]{1,32})/(\\d{1,18})");
    private static final int BLOCK = 64 * 1024;

    @Inject
    private transient EvidenciaConsulta consulta;

    @Inject
    private transient AlmacenEvidencia almacen;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = RUTA.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Variante variante = Variante.of(request.getParameter("v"));
            serve(request, response, consulta.open(path.group(1), Long.parseLong(path.group(2)), variante));
        } catch (NotFoundException absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (ForbiddenException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, Servible file) throws IOException {
        String etag = '"' + file.clave() + '"';
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        // before the answer that nothing changed, too: its headers replace those that the browser kept
        PoliticaArchivo.apply(response, file.mime());
        if (etag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        boolean download = request.getParameter("descargar") != null;
        response.setContentType(file.mime());
        response.setHeader("Content-Disposition", disposition(file.nombre(), download));
        if (file.tamano() == null) {
            copy(file.clave(), 0, Long.MAX_VALUE, response);
        } else {
            serveStretch(request, response, file);
        }
    }

    private void serveStretch(HttpServletRequest request, HttpServletResponse response, Servible file)
            throws IOException {
        response.setHeader("Accept-Ranges", "bytes");
        Rango rango;
        try {
            rango = Rango.of(request.getHeader("Range"), file.tamano());
        } catch (IllegalArgumentException outside) {
            response.setHeader("Content-Range", "bytes */" + file.tamano());
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        if (rango == null) {
            response.setContentLengthLong(file.tamano());
            copy(file.clave(), 0, file.tamano(), response);
        } else {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + rango.desde() + "-" + rango.hasta() + "/" + file.tamano());
            response.setContentLengthLong(rango.largo());
            copy(file.clave(), rango.desde(), rango.largo(), response);
        }
    }

    private void copy(String key, long from, long count, HttpServletResponse response) throws IOException {
        try (InputStream in = almacen.open(key, from)) {
            byte[] block = new byte[BLOCK];
            long left = count;
            for (int n = in.read(block, 0, (int) Math.min(BLOCK, left));
                    n > 0;
                    n = in.read(block, 0, (int) Math.min(BLOCK, left))) {
                response.getOutputStream().write(block, 0, n);
                left -= n;
            }
        }
    }

    /** The header with a plain name for old clients and the full one encoded; nothing of it can end the header or the quotes. */
    static String disposition(String nombre, boolean download) {
        String plain = nombre.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String encoded = URLEncoder.encode(nombre, StandardCharsets.UTF_8).replace("+", "%20");
        return (download ? "attachment" : "inline") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
