package mx.edu.conalep.compromisosocial.web.seguridad;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request that came encrypted to an own proxy and in clear from there: addresses made from it begin with {@code https}. */
final class PeticionCifrada extends HttpServletRequestWrapper {

    private static final String CLEAR = "http://";
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    PeticionCifrada(HttpServletRequest request) {
        super(request);
    }

    @Override
    public boolean isSecure() {
        return true;
    }

    @Override
    public String getScheme() {
        return "https";
    }

    @Override
    public int getServerPort() {
        return super.getServerPort() == HTTP ? HTTPS : super.getServerPort();
    }

    @Override
    public StringBuffer getRequestURL() {
        StringBuffer url = super.getRequestURL();
        return url.indexOf(CLEAR) == 0 ? url.replace(0, CLEAR.length(), "https://") : url;
    }
}
