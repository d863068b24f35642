package mx.edu.conalep.compromisosocial.web.seguridad;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * The answer to a call of the API, in which an error that is left to the container, which would tell it with a page of its own, is a
 * problem as well (RFC 9457): a header that no resource can be chosen by is refused before any of ours is asked.
 */
final class RespuestaApi extends HttpServletResponseWrapper {

    private final HttpServletRequest request;

    RespuestaApi(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public void sendError(int status) throws IOException {
        resetBuffer();
        String code = status == SC_BAD_REQUEST ? "api.cabecera.malformed" : "api.solicitud.refused";
        RespuestaProblema.write(request, (HttpServletResponse) getResponse(), status, code);
    }

    @Override
    public void sendError(int status, String containersWords) throws IOException {
        sendError(status);
    }
}
