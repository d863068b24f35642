package mx.edu.conalep.compromisosocial.derivado.domain;

import java.io.Serializable;

/**
 * Activities and the people whom they reached.
 *
 * @param directos direct beneficiaries
 * @param indirectos indirect beneficiaries
 */
public record Cifra(long actividades, long directos, long indirectos) implements Serializable {
    /** None. */
    public static final Cifra CERO = new Cifra(0, 0, 0);

    /** Both together. */
    public Cifra plus(Cifra other) {
        return new Cifra(actividades + other.actividades, directos + other.directos, indirectos + other.indirectos);
    }
}
