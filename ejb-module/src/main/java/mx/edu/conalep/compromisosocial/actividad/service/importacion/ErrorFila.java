package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import java.io.Serializable;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * What is wrong in a file of activities.
 *
 * @param fila line of the table, the header being 1; 0 when it concerns the file
 * @param columna name of the column, or null when it concerns the row
 * @param valor what the cell says, 100 characters at most, or null
 * @param regla rule of the Bases ({@code R22}), or FORMATO
 * @param mensaje the Spanish sentence
 */
public record ErrorFila(int fila, String columna, String valor, String regla, String mensaje) implements Serializable {
    private static final int VALOR_MAX = 100;

    static ErrorFila of(int fila, RuleViolation violation, String valor) {
        String shown = valor != null && valor.length() > VALOR_MAX ? valor.substring(0, VALOR_MAX) + "…" : valor;
        return new ErrorFila(fila, violation.field(), shown, regla(violation.code()), violation.text());
    }

    /** The rule that a code names in its second part: {@code actividad.R3_15.sample} is R3.15. */
    static String regla(String code) {
        String[] parts = code.split("\\.");
        boolean isRule = parts.length > 1 && parts[1].matches("R\\d+(_\\d+)?");
        return isRule ? parts[1].replace('_', '.') : "FORMATO";
    }
}
