package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.edu.conalep.compromisosocial.colecta.service.informe.EnsayoInformeService;
import mx.edu.conalep.compromisosocial.emergente.service.informe.EnsayoEmergenteService;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.operacion.service.EnsayoService;
import mx.edu.conalep.compromisosocial.recordatorio.service.EnsayoRecordatoriosService;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/lotes/{trabajo}/ensayo}: rehearsals of jobs, which change nothing. */
@ApplicationScoped
@Path("/lotes/{trabajo}/ensayo")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trabajos")
public class EnsayosResource {

    @Inject
    private EnsayoService ensayos;

    @Inject
    private EnsayoInformeService informes;

    @Inject
    private EnsayoEmergenteService programas;

    @Inject
    private EnsayoRecordatoriosService avisos;

    /**
     * What a job would do if it ran now: what a close would leave out and whom to call, what the report of a colecta or of a programme would
     * say, whom reminders
     * would be sent to.
     */
    @GET
    @Operation(summary = "Ensayo de un trabajo: qué dejaría fuera o qué diría si corriera ahora, sin cambiar nada")
    public Response rehearse(
            @PathParam("trabajo") String trabajo,
            @QueryParam("periodo") String periodo,
            @QueryParam("colecta") String colecta,
            @QueryParam("emergente") String emergente) {
        Object ensayo =
                switch (Trabajo.find(trabajo).orElse(Trabajo.CIERRE_CAPTURA)) {
                    case INFORME_COLECTA -> informes.rehearse(colecta);
                    case INFORME_EMERGENTE -> programas.rehearse(emergente);
                    case RECORDATORIOS -> avisos.rehearse();
                    default -> ensayos.rehearse(trabajo, Trimestre.parse(periodo));
                };
        return Response.ok(ensayo).build();
    }
}
