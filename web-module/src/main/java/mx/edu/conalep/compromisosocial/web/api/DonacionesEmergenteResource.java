package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosDonacion;
import mx.edu.conalep.compromisosocial.emergente.service.DonacionService;
import mx.edu.conalep.compromisosocial.emergente.service.formato.LectorEmergente;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/emergentes/{folio}/donaciones}: donations in kind that planteles receive (Art. 15). */
@ApplicationScoped
@Path("/emergentes/{folio}/donaciones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programas emergentes")
public class DonacionesEmergenteResource {
    @Inject
    private DonacionService donaciones;

    /** A page of the donations in scope by number, reversals included. */
    @GET
    @Operation(summary = "Donativos en especie de los planteles de su ámbito")
    public JsonObject list(
            @PathParam("folio") String folio,
            @QueryParam("pagina") String pagina,
            @QueryParam("tamano") String tamano) {
        return PaginaJson.of(donaciones.list(folio, PaginaJson.asked(pagina, tamano)), EmergenteJson::of);
    }

    /** Keeps a donation of the caller's plantel; {@code {articulo, cantidad, unidad, origen, fecha}}. */
    @POST
    @Operation(summary = "Registra un donativo en especie que recibió su plantel (Art. 15)")
    public Response capture(@PathParam("folio") String folio, @HeaderParam("Idempotency-Key") String key, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        DatosDonacion datos = LectorEmergente.donation(cuerpo.in);
        Lectura<DatosDonacion> leida = new Lectura<>(datos, cuerpo.faltas());
        return Response.status(Response.Status.CREATED)
                .entity(EmergenteJson.of(donaciones.capture(folio, leida, key)))
                .build();
    }

    /** Takes it back by a negative row; {@code {motivo}}. */
    @POST
    @Path("/{numero}/reversion")
    @Operation(summary = "Revierte un donativo que no se ha asignado, una sola vez")
    public Response reverse(@PathParam("folio") String folio, @PathParam("numero") int numero, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        String motivo = cuerpo.in.text("motivo", 500);
        cuerpo.finish(motivo);
        return Response.status(Response.Status.CREATED)
                .entity(EmergenteJson.of(donaciones.reverse(folio, numero, motivo)))
                .build();
    }
}
