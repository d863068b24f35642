package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.util.Collection;
import java.util.Set;

/** Tells which files of the store some record mentions; what none mentions is swept. Each feature that keeps files has one. */
public interface ReferenciasArchivo {

    /** Of some keys of the store, those that a record of the feature mentions, withdrawn ones included. */
    Set<String> mentioned(Collection<String> keys);
}
