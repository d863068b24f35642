package mx.edu.conalep.compromisosocial.web.recordatorio;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mx.edu.conalep.compromisosocial.recordatorio.service.PreferenciaAvisosService;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/**
 * What a mail program calls by itself when the person presses its button to unsubscribe (RFC 8058): a POST without session or cookies,
 * whose right is the signature in its address.
 */
@WebServlet("/avisos/baja-directa")
public class BajaServlet extends HttpServlet {

    @Inject
    private transient PreferenciaAvisosService preferencias;

    /** A mail program that does not know RFC 8058 opens the address: it gets the page. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.sendRedirect(request.getContextPath() + "/avisos/baja" + query);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            preferencias.unsubscribe(request.getParameter("u"), request.getParameter("f"));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (NotFoundException unsigned) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
