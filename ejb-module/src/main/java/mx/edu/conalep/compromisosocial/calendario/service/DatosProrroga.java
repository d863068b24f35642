package mx.edu.conalep.compromisosocial.calendario.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.TipoProrroga;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * An extension or reopening as the DVS asks for it: for one plantel, or else for one entidad.
 *
 * @param plantel clave, or null when the entidad is given
 * @param entidad clave, or null when the plantel is given
 * @param hasta last local date on which it can be used, inclusive
 * @param motivo why it is granted
 */
public record DatosProrroga(
        Trimestre trimestre, TipoProrroga tipo, String plantel, String entidad, LocalDate hasta, String motivo)
        implements Serializable {

    private static final int MAX_MOTIVO = 500;

    /** Everything that is wrong with it, by field, seen from a day; empty when it can be granted. */
    List<RuleViolation> check(LocalDate hoy) {
        List<RuleViolation> faltas = new ArrayList<>();
        if (tipo == null) {
            faltas.add(new RuleViolation("calendario.tipo.required", "tipo"));
        }
        if (isBlank(plantel) == isBlank(entidad)) {
            faltas.add(new RuleViolation("calendario.destino.one", "plantel"));
        }
        if (hasta == null) {
            faltas.add(new RuleViolation("calendario.hasta.required", "hasta"));
        } else if (hasta.isBefore(hoy)) {
            faltas.add(new RuleViolation("calendario.hasta.past", "hasta", hoy));
        }
        if (isBlank(motivo) || motivo.strip().length() > MAX_MOTIVO) {
            faltas.add(new RuleViolation("calendario.motivo.required", "motivo", MAX_MOTIVO));
        }
        faltas.addAll(TextoLibre.signs("motivo", motivo));
        return faltas;
    }

    private static boolean isBlank(String texto) {
        return texto == null || texto.isBlank();
    }
}
