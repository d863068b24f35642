package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.convenio.domain.ComprobanteApoyo;
import mx.edu.conalep.compromisosocial.convenio.service.ApoyoRecibidoVista;
import mx.edu.conalep.compromisosocial.convenio.service.ArchivoApoyo;
import mx.edu.conalep.compromisosocial.web.marco.Descarga;

/** Proofs of received supports, {@code {folio}/{numero}}, to those whose scope covers the convenio. */
@WebServlet("/archivo/apoyos/*")
public class ApoyoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern COMPROBANTE = Pattern.compile("/([A-Z0-9-]{4,32})/(\\d{1,6})");

    @Inject
    private transient ArchivoApoyo archivos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = COMPROBANTE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Descarga.answer(response, () -> {
            ApoyoRecibidoVista apoyo = archivos.find(asked.group(1), Integer.parseInt(asked.group(2)));
            ComprobanteApoyo comprobante = apoyo.comprobante();
            try (InputStream in = archivos.open(apoyo)) {
                Descarga.inline(response, comprobante.getMime(), comprobante.getNombre());
                response.setContentLengthLong(comprobante.getTamano());
                in.transferTo(response.getOutputStream());
            }
        });
    }
}
