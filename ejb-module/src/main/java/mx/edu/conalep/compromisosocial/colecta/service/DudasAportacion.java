package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosMeta;

/**
 * What is asked before a contribution is kept: it keeps the rules, and may still be a mistake.
 *
 * @param otraUnidad part of the goal that counts its article in another unit; null for none
 * @param iguales numbers of those of its plantel that say the same and stand, first to last
 */
public record DudasAportacion(DatosMeta otraUnidad, List<Integer> iguales) implements Serializable {

    public DudasAportacion {
        iguales = List.copyOf(iguales);
    }

    /** Whether nothing is asked. */
    public boolean isEmpty() {
        return otraUnidad == null && iguales.isEmpty();
    }
}
