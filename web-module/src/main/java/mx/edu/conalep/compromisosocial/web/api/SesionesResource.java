package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.AutenticacionService;
import mx.edu.conalep.compromisosocial.seguridad.service.Identidad;
import mx.edu.conalep.compromisosocial.seguridad.service.SesionService;
import mx.edu.conalep.compromisosocial.web.seguridad.DireccionCliente;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tokens of the API. */
@ApplicationScoped
@Path("/sesiones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sesiones")
public class SesionesResource {

    private static final String BEARER = "Bearer ";

    @Inject
    private AutenticacionService autenticacion;

    @Inject
    private SesionService sesiones;

    @Inject
    private DireccionCliente direccion;

    @Context
    private HttpServletRequest request;

    /** What is sent to enter. */
    public record Credenciales(String usuario, String contrasena) {}

    /** What comes back: the token for {@code Authorization: Bearer} and the instant at which it ends. */
    public record Sesion(String token, Instant expira) {}

    /** Enters by name and password. */
    @POST
    @Operation(summary = "Abre una sesión y entrega su token")
    @SecurityRequirements({})
    public Sesion open(Credenciales credenciales) throws Exception {
        Identidad identidad = autenticacion.enter(
                credenciales == null ? null : credenciales.usuario(),
                credenciales == null ? null : credenciales.contrasena(),
                direccion.of(request));
        SesionService.Token token = ActorActual.callAs(identidad.actor(), sesiones::openToken);
        return new Sesion(token.token(), token.expira());
    }

    /** Ends the token with which it is called. */
    @DELETE
    @Path("/actual")
    @Operation(summary = "Cierra la sesión del token con que se llama")
    public void close(@HeaderParam("Authorization") String authorization) {
        sesiones.closeToken(authorization.substring(BEARER.length()).strip());
    }
}
