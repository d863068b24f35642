package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * A file that came with a form: it waits in the store for the row that mentions it, or tells why it was refused, beside what else the
 * form says.
 *
 * @param guardado null when there is none, or it was refused
 * @param faltas why it was refused; empty when it was not
 */
public record ArchivoPresentado(ArchivoGuardado guardado, List<RuleViolation> faltas) implements Serializable {

    public ArchivoPresentado {
        faltas = List.copyOf(faltas);
    }

    /** No file came. */
    public static ArchivoPresentado none() {
        return new ArchivoPresentado(null, List.of());
    }

    /** A later file, or this one when none came later. */
    public ArchivoPresentado or(ArchivoPresentado later) {
        return later.guardado == null && later.faltas.isEmpty() ? new ArchivoPresentado(guardado, List.of()) : later;
    }
}
