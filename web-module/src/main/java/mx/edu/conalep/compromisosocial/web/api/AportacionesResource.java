package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionService;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.RevisionAportacionService;
import mx.edu.conalep.compromisosocial.colecta.service.formato.LectorColecta;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/colectas/{folio}/aportaciones}: what planteles contribute, its validation and its counter-entries. */
@ApplicationScoped
@Path("/colectas/{folio}/aportaciones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Colectas")
public class AportacionesResource {
    @Inject
    private AportacionService aportaciones;

    @Inject
    private RevisionAportacionService revision;

    @Inject
    private ColectaConsulta consulta;

    @Context
    private UriInfo uri;

    /** A page of the contributions in scope by number, counter-entries included. */
    @GET
    @Operation(summary = "Aportaciones de los planteles de su ámbito")
    public JsonObject list(
            @PathParam("folio") String folio,
            @QueryParam("estado") String estado,
            @QueryParam("pagina") String pagina,
            @QueryParam("tamano") String tamano) {
        List<RuleViolation> broken = new ArrayList<>();
        JsonObjectBuilder asked = Json.createObjectBuilder();
        Json.put(asked, "estado", estado);
        EstadoAportacion wanted = new LectorObjeto(asked.build(), broken).one("estado", EstadoAportacion.class);
        RuleViolationException.throwIfAny(broken);
        return PaginaJson.of(
                consulta.contributions(folio, wanted, PaginaJson.asked(pagina, tamano)), AportacionJson::of);
    }

    /**
     * Keeps a contribution of the caller's plantel; {@code {tipo: DINERO, monto, referencia_deposito, fecha_deposito, evidencia?}} or
     * {@code {tipo: ESPECIE, articulo, cantidad, unidad, fecha, evidencia?}}. A repeated call with the same key and body answers with the
     * same record.
     */
    @POST
    @Operation(
            summary = "Registra una aportación de su plantel, en dinero o en especie",
            description =
                    "misma_referencia, si viene, da los números de otras aportaciones vigentes del plantel con la misma"
                            + " referencia de depósito; aviso, que la meta cuenta su artículo en otra unidad: son"
                            + " avisos, no rechazos")
    public Response capture(@PathParam("folio") String folio, @HeaderParam("Idempotency-Key") String key, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        DatosAportacion datos = LectorColecta.contribution(cuerpo.in);
        AportacionVista vista = aportaciones.capture(folio, new Lectura<>(datos, cuerpo.faults()), key);
        return Creado.at(uri, vista.numero()).entity(AportacionJson.of(vista)).build();
    }

    /** One contribution. */
    @GET
    @Path("/{numero}")
    @Operation(
            summary = "Una aportación",
            description =
                    "referencia_en_otros, si viene, avisa a la entidad y a quien lee todo el país que otros planteles de la"
                            + " colecta registraron la misma referencia de depósito: planteles da las claves de los de su ámbito y"
                            + " fuera_de_ambito cuántos más hay")
    public JsonObject find(@PathParam("folio") String folio, @PathParam("numero") int numero) {
        return AportacionJson.of(consulta.contribution(folio, numero));
    }

    /** Corrects it, whole; {@code version} is the one that was read, a stale one is a conflict. */
    @PUT
    @Path("/{numero}")
    @Operation(summary = "Corrige una aportación que no está validada")
    public JsonObject correct(@PathParam("folio") String folio, @PathParam("numero") int numero, String body) {
        Cuerpo cuerpo = new Cuerpo(body).requireVersion();
        DatosAportacion datos = LectorColecta.contribution(cuerpo.in.ignore(AportacionJson.SOLO_RESPUESTA));
        return AportacionJson.of(
                aportaciones.correct(folio, numero, cuerpo.version, new Lectura<>(datos, cuerpo.faults())));
    }

    /** Finds it good; {@code {version?}}. */
    @POST
    @Path("/{numero}/validacion")
    @Operation(summary = "Valida una aportación de un plantel de su entidad")
    public JsonObject validate(@PathParam("folio") String folio, @PathParam("numero") int numero, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        cuerpo.finish();
        return AportacionJson.of(revision.validate(folio, numero, cuerpo.version));
    }

    /** Sends it back; {@code {version?, observacion}}. */
    @POST
    @Path("/{numero}/devolucion")
    @Operation(summary = "Devuelve una aportación con su observación")
    public JsonObject returnWith(@PathParam("folio") String folio, @PathParam("numero") int numero, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        String observacion = cuerpo.in.text("observacion", 500);
        cuerpo.finish();
        return AportacionJson.of(revision.returnWith(folio, numero, cuerpo.version, observacion));
    }

    /** Takes a validated one back by a negative row; {@code {motivo}}. */
    @POST
    @Path("/{numero}/contraasiento")
    @Operation(summary = "Revierte una aportación validada con un contraasiento, una sola vez")
    public Response counter(@PathParam("folio") String folio, @PathParam("numero") int numero, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        String motivo = cuerpo.in.text("motivo", 500);
        cuerpo.finish();
        return Response.status(Response.Status.CREATED)
                .entity(AportacionJson.of(revision.counter(folio, numero, motivo)))
                .build();
    }
}
