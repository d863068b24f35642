package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** Tells which files of the store some record mentions; what none mentions is swept. Each feature that keeps files has one. */
public interface ReferenciasArchivo {

    /** Of some keys of the store, those that a record of the feature mentions, withdrawn ones included. */
    Set<String> mentioned(Collection<String> keys);

    /**
     * Drops the rows of files that came before an instant for an act that was not done since, as a receipt whose delivery was refused: once its
     * row is gone nothing mentions the file.
     *
     * @return how many
     */
    default int forget(Instant antes) {
        return 0;
    }
}
