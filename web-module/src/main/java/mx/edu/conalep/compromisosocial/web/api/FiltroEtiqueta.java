package mx.edu.conalep.compromisosocial.web.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Who already has what an answer's entity tag names gets 304 without it (RFC 9110, 13.1.2). */
@Provider
public class FiltroEtiqueta implements ContainerResponseFilter {
    private static final Set<String> LECTURA = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        EntityTag tag = response.getEntityTag();
        if (tag != null
                && response.getStatus() == Status.OK.getStatusCode()
                && LECTURA.contains(request.getMethod())
                && isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag.getValue())) {
            response.setStatusInfo(Status.NOT_MODIFIED);
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        }
    }

    /** Whether a list of tags holds one, weak or not; {@code *} is any. Our tags hold no comma. */
    static boolean isKnown(String header, String tag) {
        if (header == null) {
            return false;
        }
        for (String one : header.split(",")) {
            String bare = one.strip();
            bare = bare.startsWith("W/") ? bare.substring(2) : bare;
            if (bare.equals("*") || bare.equals('"' + tag + '"')) {
                return true;
            }
        }
        return false;
    }
}
