package mx.edu.conalep.compromisosocial.web.consolidacion;

import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;

/** The published versions of all quarters, newest first. */
public final class VersionesPublicadas {

    private final List<Consolidacion> todas;

    VersionesPublicadas(List<Consolidacion> todas) {
        this.todas = List.copyOf(todas);
    }

    /** Key of the newest quarter that has one; null when none has. */
    String newest() {
        return todas.isEmpty() ? null : todas.get(0).periodo().clave();
    }

    /** Keys of the quarters that have one. */
    public List<String> getPeriodos() {
        return todas.stream().map(v -> v.periodo().clave()).distinct().toList();
    }

    /** Those of a quarter; none of a quarter that there is not. */
    public List<Consolidacion> of(String periodo) {
        return todas.stream().filter(v -> v.periodo().clave().equals(periodo)).toList();
    }
}
