package mx.edu.conalep.compromisosocial.actividad.domain;

import java.util.Collection;
import java.util.Map;

/** What evidence activities have; the evidence feature implements it. */
public interface EvidenciaPresente {
    /**
     * The evidence of several activities, read at once.
     *
     * @param actividades ids of activities
     * @return by id; an activity without evidence may be absent
     */
    Map<Long, Evidencias> of(Collection<Long> actividades);
}
