package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mx.edu.conalep.compromisosocial.auditoria.service.BitacoraConsulta;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Verification of the audit trail (R27); {@code scripts/verificar-bitacora} calls it. */
@ApplicationScoped
@Path("/bitacora")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bitácora")
public class BitacoraResource {

    @Inject
    private BitacoraConsulta bitacora;

    /**
     * What was found: {@code asientos} entries fit and {@code sello} is the hash of the last of them; when one does not, {@code falla}
     * and {@code numero} name it.
     */
    public record Verificacion(
            boolean integra, long asientos, String sello, String falla, Long numero, String mensaje) {}

    /** Walks the whole trail. */
    @POST
    @Path("/verificacion")
    @Operation(summary = "Verifica la cadena de la bitácora")
    public Verificacion verify() {
        BitacoraConsulta.Dictamen d = bitacora.verify();
        String mensaje = d.integra()
                ? Messages.text("auditoria.integra", d.asientos())
                : Messages.text("auditoria.falla." + d.falla().name(), d.numero());
        String falla = d.integra() ? null : d.falla().name();
        return new Verificacion(d.integra(), d.asientos(), d.sello(), falla, d.numero(), mensaje);
    }
}
