package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.io.Serializable;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** The version in force of a quarter: the newest published one. */
public record VersionVigente(Trimestre periodo, int version) implements Serializable {

    /** Whether the quarter was consolidated once only. */
    public boolean isPrimera() {
        return version == 1;
    }
}
