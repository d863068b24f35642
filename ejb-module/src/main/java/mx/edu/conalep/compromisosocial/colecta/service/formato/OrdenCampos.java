package mx.edu.conalep.compromisosocial.colecta.service.formato;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** The order in which a page asks for its fields; what is wrong with them is told in it, rows in the order of their numbers. */
public final class OrdenCampos implements Comparator<RuleViolation> {
    /** A contribution; a version stands before everything else. */
    public static final OrdenCampos APORTACION = new OrdenCampos(List.of(
            "version",
            "tipo",
            "monto",
            "referencia_deposito",
            "fecha_deposito",
            "articulo",
            "cantidad",
            "unidad",
            "fecha",
            "evidencia"));
    /** A delivery to the ally. */
    public static final OrdenCampos ENTREGA = new OrdenCampos(List.of(
            "version",
            "fecha",
            "recibe",
            "monto",
            "articulos",
            "articulos.articulo",
            "articulos.cantidad",
            "articulos.unidad",
            "recibo"));
    /** An act of sensitising. */
    public static final OrdenCampos SENSIBILIZACION =
            new OrdenCampos(List.of("version", "fecha", "descripcion", "asistentes"));

    private static final Pattern RENGLON = Pattern.compile("^([^\\[]+)\\[(\\d{1,9})](.*)$");

    private final List<String> campos;

    private OrdenCampos(List<String> campos) {
        this.campos = campos;
    }

    /** What concerns the whole comes first, a field that the page does not have last. */
    @Override
    public int compare(RuleViolation one, RuleViolation other) {
        return Comparator.comparingInt((RuleViolation v) -> place(v, "$1"))
                .thenComparingInt(OrdenCampos::row)
                .thenComparingInt(v -> place(v, "$1$3"))
                .compare(one, other);
    }

    private int place(RuleViolation violation, String name) {
        if (violation.field() == null) {
            return -1;
        }
        int found = campos.indexOf(RENGLON.matcher(violation.field()).replaceFirst(name));
        return found < 0 ? campos.size() : found;
    }

    private static int row(RuleViolation violation) {
        Matcher row = RENGLON.matcher(violation.field() == null ? "" : violation.field());
        return row.matches() ? Integer.parseInt(row.group(2)) : -1;
    }
}
