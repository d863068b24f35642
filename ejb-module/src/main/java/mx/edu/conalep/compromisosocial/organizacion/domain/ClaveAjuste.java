package mx.edu.conalep.compromisosocial.organizacion.domain;

import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The settings that an administrator may change, each a whole number with its unit, default and limits. */
public enum ClaveAjuste {

    /** Radius of the área de influencia in metres (Art. 3 III). */
    RADIO_INFLUENCIA_M(500, 50, 50_000),
    /** Sample of the satisfaction survey in percent of the direct beneficiaries (Art. 3 XV). */
    MUESTRA_ENCUESTA_PORCENTAJE(10, 10, 100),
    /** Largest photograph in bytes. */
    FOTOGRAFIA_MAX_BYTES(15_000_000, 100_000, 50_000_000),
    /** Largest number of pixels that a photograph may decode to. */
    FOTOGRAFIA_MAX_PIXELES(60_000_000, 1_000_000, 200_000_000),
    /** Largest video in bytes. */
    VIDEO_MAX_BYTES(100_000_000, 1_000_000, 500_000_000),
    /** Largest PDF in bytes. */
    DOCUMENTO_MAX_BYTES(20_000_000, 100_000, 100_000_000),
    /** Files that one activity may carry. */
    EVIDENCIAS_POR_ACTIVIDAD(40, 2, 200),
    /** Minutes without a request after which a session ends. */
    SESION_INACTIVA_MIN(30, 1, 240),
    /** Rows that one exported list may carry; a sheet of a workbook holds no more than the largest value. */
    EXPORTACION_MAX_FILAS(1_000_000, 10, 1_048_575),
    /** Days for which a repeated call answers with the record that the first one made. */
    IDEMPOTENCIA_DIAS(30, 1, 3_650);

    private final long porOmision;
    private final long minimo;
    private final long maximo;

    ClaveAjuste(long porOmision, long minimo, long maximo) {
        this.porOmision = porOmision;
        this.minimo = minimo;
        this.maximo = maximo;
    }

    public long porOmision() {
        return porOmision;
    }

    public long minimo() {
        return minimo;
    }

    public long maximo() {
        return maximo;
    }

    /**
     * Reads a typed value.
     *
     * @return the number
     * @throws RuleViolationException when it is not a whole number within the limits
     */
    public long check(String valor) {
        try {
            long number = Long.parseLong(valor == null ? "" : valor.strip());
            if (number >= minimo && number <= maximo) {
                return number;
            }
        } catch (NumberFormatException notWhole) {
            throw new RuleViolationException(new RuleViolation("organizacion.ajuste.notWhole", name(), valor));
        }
        throw new RuleViolationException(new RuleViolation("organizacion.ajuste.range", name(), minimo, maximo));
    }
}
