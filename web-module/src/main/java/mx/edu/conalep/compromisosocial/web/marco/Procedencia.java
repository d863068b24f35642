package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;

/** Where a request of a browser comes from. */
public final class Procedencia {

    private Procedencia() {}

    /** The address of our page from which a form came, with its query; null when the browser does not tell. */
    public static String page(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        try {
            URI from = referer == null ? null : new URI(referer);
            if (from == null || !Objects.equals(from.getAuthority(), request.getHeader("Host"))) {
                return null;
            }
            return from.getRawQuery() == null ? from.getRawPath() : from.getRawPath() + "?" + from.getRawQuery();
        } catch (URISyntaxException malformed) {
            return null;
        }
    }
}
