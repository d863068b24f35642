package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.util.Locale;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The levels at which figures are added up: each one drops a key of the one before. */
public enum Nivel {
    /** By plantel; carries all keys, and the rows of zeros. */
    PLANTEL,
    /** By entidad. */
    ENTIDAD,
    /** The whole nation. */
    NACIONAL;

    /**
     * Reads the name that the API uses.
     *
     * @param texto {@code plantel}, {@code entidad} or {@code nacional}
     * @throws RuleViolationException when it is none of them
     */
    public static Nivel parse(String texto) {
        for (Nivel nivel : values()) {
            if (nivel.clave().equals(texto)) {
                return nivel;
            }
        }
        throw new RuleViolationException(new RuleViolation("consolidacion.nivel.unknown", "nivel", texto));
    }

    /** Whether its cells belong to an entidad. */
    public boolean hasEntidad() {
        return this != NACIONAL;
    }

    /** Whether its cells belong to a plantel. */
    public boolean hasPlantel() {
        return this == PLANTEL;
    }

    /** The name that the API uses, e.g. {@code plantel}. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT);
    }
}
