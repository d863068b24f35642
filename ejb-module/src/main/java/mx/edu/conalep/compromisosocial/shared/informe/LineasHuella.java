package mx.edu.conalep.compromisosocial.shared.informe;

import java.util.StringJoiner;
import mx.edu.conalep.compromisosocial.shared.Sha256;

/** The canonical text of a version: a line for each thing that it says, tabs between its fields, nothing for null. */
public final class LineasHuella {

    private final StringBuilder out = new StringBuilder();

    /** Adds a line. */
    public LineasHuella line(Object... fields) {
        StringJoiner line = new StringJoiner("\t", "", "\n");
        for (Object field : fields) {
            line.add(field == null ? "" : field.toString());
        }
        out.append(line);
        return this;
    }

    /** The SHA-256 of the lines so far, lower-case hexadecimal. */
    public String sha256() {
        return Sha256.of(out.toString());
    }
}
