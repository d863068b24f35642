package mx.edu.conalep.compromisosocial.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/**
 * The answer to a call that made a record: 201 with its address as a path of this server, so that nothing of what the caller says about the
 * server's name comes back to him.
 */
final class Creado {

    private Creado() {}

    /**
     * A record below the address that was called.
     *
     * @param nombre its folio, key or number
     */
    static Response.ResponseBuilder at(UriInfo uri, Object nombre) {
        return Response.created(
                path(uri.getAbsolutePathBuilder().path(nombre.toString()).build()));
    }

    /** The path of an address. */
    static URI path(URI address) {
        return URI.create(address.getRawPath());
    }
}
