package mx.edu.conalep.compromisosocial.operacion.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * A typed parameter of a job.
 *
 * @param nombre      its name in the API and in the job's definition
 * @param tipo        what its value must look like
 * @param obligatorio whether the job cannot start without it
 */
public record Parametro(String nombre, Tipo tipo, boolean obligatorio) {

    /** Kinds of values. */
    public enum Tipo {
        /** A quarter, {@code 2026-T1}. */
        PERIODO("2\\d{3}-T[1-4]", "operacion.parametro.periodo"),
        /** The folio of a colecta, {@code CO-2026-00001}. */
        COLECTA("CO-2\\d{3}-\\d{5}", "operacion.parametro.colecta"),
        /** The folio of a programa emergente, {@code PE-2026-00001}. */
        EMERGENTE("PE-2\\d{3}-\\d{5}", "operacion.parametro.emergente"),
        /** A sentence of 1 to 500 characters. */
        TEXTO("(?s).{1,500}", "operacion.parametro.texto");

        private final Pattern forma;
        private final String codigo;

        Tipo(String forma, String codigo) {
            this.forma = Pattern.compile(forma);
            this.codigo = codigo;
        }

        boolean accepts(String valor) {
            return forma.matcher(valor).matches();
        }
    }

    /**
     * Checks a value.
     *
     * @param valor the value given, or null when none was
     * @return what is wrong with it, or empty
     */
    public Optional<RuleViolation> check(String valor) {
        if (valor == null || valor.isBlank()) {
            return obligatorio
                    ? Optional.of(new RuleViolation("operacion.parametro.required", nombre, nombre))
                    : Optional.empty();
        }
        return tipo.accepts(valor.strip())
                ? Optional.empty()
                : Optional.of(new RuleViolation(tipo.codigo, nombre, nombre));
    }
}
