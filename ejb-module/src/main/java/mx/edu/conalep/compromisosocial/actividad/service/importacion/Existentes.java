package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.service.formato.ColumnasLista;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * The rows that are no new activity: those that a list of the system tells by their folio, which would count twice (R24), and the example
 * of the template.
 */
final class Existentes {
    private static final String REFERENCIA = "referencia";
    /** Letters of a cell that a message repeats. */
    private static final int DICHO_MAX = 40;

    private final int columna;

    /** Looks for the column of the folio; a file need not have it. */
    Existentes(List<String> encabezado) {
        columna = encabezado.stream().map(Encabezado::name).toList().indexOf(ColumnasLista.FOLIO);
    }

    /** Why a row with a folio may not come in: its activity is there already. */
    Optional<ErrorFila> refusal(Tabla.Fila fila) {
        String folio = columna < 0 ? "" : TextoLibre.bare(fila.celda(columna));
        if (folio.isEmpty()) {
            return Optional.empty();
        }
        String dicho = folio.substring(0, Math.min(folio.length(), DICHO_MAX));
        RuleViolation exists = new RuleViolation("actividad.importacion.exists", ColumnasLista.FOLIO, dicho);
        return Optional.of(ErrorFila.of(fila.numero(), exists, folio));
    }

    /** Why the example of the template may not come in: nobody did that activity. */
    static Optional<ErrorFila> example(Tabla.Fila fila, DatosActividad datos) {
        String ejemplo = Messages.text("actividad.plantilla.referencia");
        String referencia = datos.getReferencia();
        if (referencia == null || !TextoLibre.bare(referencia).equalsIgnoreCase(ejemplo)) {
            return Optional.empty();
        }
        RuleViolation invented = new RuleViolation("actividad.importacion.example", REFERENCIA, ejemplo);
        return Optional.of(ErrorFila.of(fila.numero(), invented, referencia));
    }
}
