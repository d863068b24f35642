package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.util.Locale;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The forms in which the report is kept. */
public enum Formato {
    /** For reading and presenting. */
    PDF("application/pdf"),
    /** For working with the figures. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mime;

    Formato(String mime) {
        this.mime = mime;
    }

    /**
     * Reads the ending of the address.
     *
     * @param extension {@code pdf} or {@code xlsx}
     * @throws RuleViolationException when it is another
     */
    public static Formato parse(String extension) {
        for (Formato formato : values()) {
            if (formato.extension().equals(extension)) {
                return formato;
            }
        }
        throw new RuleViolationException(new RuleViolation("consolidacion.formato.unknown", "formato", extension));
    }

    /** Ending of the file name. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mime() {
        return mime;
    }
}
