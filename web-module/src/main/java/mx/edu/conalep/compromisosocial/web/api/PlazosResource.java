package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.calendario.domain.Regla;
import mx.edu.conalep.compromisosocial.calendario.service.CalendarioService;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /api/v1/calendario/plazos}: the deadline that a rule of the Bases gives from a date. */
@ApplicationScoped
@Path("/calendario/plazos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendario")
public class PlazosResource {

    @Inject
    private CalendarioService calendario;

    /**
     * Computes a deadline.
     *
     * @param regla {@code R22}, {@code R17.g} or {@code R24}
     * @param fecha last day of the activity, Semana or quarter, ISO
     * @param plantel clave of a plantel, or {@code entidad}, or neither for the nation
     * @param prorroga business days of extension (R17.g: 0 to 5)
     * @return {@code {vence, venceInstante, calendarioVersion}}
     */
    @GET
    @Operation(summary = "Plazo que una regla de las Bases (R22, R17.g, R24) da a partir de una fecha")
    public JsonObject plazo(
            @QueryParam("regla") String regla,
            @QueryParam("fecha") String fecha,
            @QueryParam("plantel") String plantel,
            @QueryParam("entidad") String entidad,
            @QueryParam("prorroga") String prorroga) {
        Regla cual = Regla.find(regla)
                .orElseThrow(() -> refused("calendario.regla.unknown", "regla", regla == null ? "" : regla));
        Plazo plazo = calendario.plazo(
                cual, parseDate(fecha), blankToNull(plantel), blankToNull(entidad), parseDays(prorroga));
        return Json.createObjectBuilder()
                .add("vence", plazo.vence().toString())
                .add("venceInstante", plazo.venceInstante().toString())
                .add("calendarioVersion", plazo.calendarioVersion())
                .build();
    }

    private static LocalDate parseDate(String texto) {
        if (blankToNull(texto) == null) {
            throw refused("calendario.fecha.required", "fecha");
        }
        try {
            return LocalDate.parse(texto);
        } catch (DateTimeParseException malformed) {
            throw refused("calendario.fecha.malformed", "fecha", texto);
        }
    }

    private static int parseDays(String texto) {
        if (blankToNull(texto) == null) {
            return 0;
        }
        try {
            return Integer.parseInt(texto);
        } catch (NumberFormatException malformed) {
            throw refused("calendario.prorroga.malformed", "prorroga", texto);
        }
    }

    private static RuleViolationException refused(String code, String field, Object... args) {
        return new RuleViolationException(new RuleViolation(code, field, args));
    }

    private static String blankToNull(String texto) {
        return texto == null || texto.isBlank() ? null : texto;
    }
}
