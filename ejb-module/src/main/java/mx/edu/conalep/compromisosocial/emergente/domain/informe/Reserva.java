package mx.edu.conalep.compromisosocial.emergente.domain.informe;

import java.util.Collection;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/**
 * Which numbers of students are told outside their plantel (Art. 25): the rule of screens, API, files and report alike. Below the nation, how
 * many were considered is never told: beside those who received it would point at those who did not. Of the nation it is told when those are
 * none or not few, and several entidades have candidates: the total of a single one is the number that its own row keeps back.
 */
public final class Reserva {

    /** From so many students on, a number points at nobody. */
    public static final int POCOS = 3;

    private Reserva() {}

    /**
     * Whether a reader is told what points at single students of a plantel: the number of a candidate, and how many have been proposed. He is
     * when he is of that plantel himself, which is all that a reader of a plantel is shown.
     *
     * @param lector what he reads
     */
    public static boolean isOfThePlantel(Ambito lector) {
        return lector.plantel() != null;
    }

    /**
     * Whether a number of the whole nation is told.
     *
     * @param cuantos students of whom it speaks
     * @param candidatos how many each entidad has
     */
    public static boolean isTold(int cuantos, Collection<Integer> candidatos) {
        return (cuantos == 0 || cuantos >= POCOS) && !isOfOne(candidatos);
    }

    /** Whether all candidates are of one entidad, so that the nation's number is that of the entidad. */
    public static boolean isOfOne(Collection<Integer> candidatos) {
        return candidatos.stream().filter(n -> n > 0).count() == 1;
    }
}
