package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final int DIEZ = 10;
    private static final Pattern REGLA = Pattern.compile("R(\\d+)(?:\\.(\\d{1,2}))?");
    private static final List<String> UNIDADES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    static ErrorFila of(int fila, RuleViolation violation, String valor) {
        String shown = valor != null && valor.length() > VALOR_MAX ? valor.substring(0, VALOR_MAX) + "…" : valor;
        return new ErrorFila(fila, violation.field(), shown, regla(violation.code()), violation.text());
    }

    /** Whether it concerns the file as a whole, not a row of it. */
    public boolean isDelArchivo() {
        return fila == 0 || "archivo".equals(columna);
    }

    /** The article in words, {@code Art. 11 V} for R11.5; null when it is the form of the file that is not kept. */
    public String articulo() {
        Matcher rule = REGLA.matcher(regla);
        if (!rule.matches()) {
            return null;
        }
        int fraccion = rule.group(2) == null ? 0 : Integer.parseInt(rule.group(2));
        return "Art. " + rule.group(1) + (fraccion == 0 ? "" : " " + roman(fraccion));
    }

    private static String roman(int number) {
        return "X".repeat(number / DIEZ) + UNIDADES.get(number % DIEZ);
    }

    /** The rule that a code names in its second part: {@code actividad.R3_15.sample} is R3.15. */
    static String regla(String code) {
        String[] parts = code.split("\\.");
        boolean isRule = parts.length > 1 && parts[1].matches("R\\d+(_\\d+)?");
        return isRule ? parts[1].replace('_', '.') : "FORMATO";
    }
}
