package mx.edu.conalep.compromisosocial.web.bandeja;

import java.util.function.Function;
import java.util.function.IntFunction;
import mx.edu.conalep.compromisosocial.shared.Page;

/**
 * How much of each group is shown: its most pressing tasks on Mi bandeja, all of them where the address names one group.
 *
 * @param grupo key of the group that is asked for alone, or null for Mi bandeja
 */
record Muestra(String grupo) {

    /** The cards of a group on Mi bandeja. */
    static final int POCAS = 12;
    /** The cards of a group alone: who has more of them waiting does the first ones first. */
    static final int TODAS = 500;

    /** How many cards of a group are shown: none of those that are not asked for. */
    int of(String clave) {
        if (grupo == null) {
            return POCAS;
        }
        return grupo.equals(clave) ? TODAS : 0;
    }

    /**
     * A group whose page of its own shows all of it.
     *
     * @param rows its first tasks, as many as it is told, with how many there are
     */
    <T> Grupo group(String clave, IntFunction<Page<T>> rows, Function<T, Tarjeta> card) {
        return group(clave, rows, card, "/index?grupo=" + clave);
    }

    /** The same where a page of ours shows more about all of them. */
    <T> Grupo group(String clave, IntFunction<Page<T>> rows, Function<T, Tarjeta> card, String ruta) {
        Page<T> page = rows.apply(of(clave));
        return new Grupo(clave, page.items().stream().map(card).toList(), page.total(), ruta);
    }

    /** Whether a group has something to show. */
    boolean shows(Grupo candidato) {
        return candidato.total() > 0 && (grupo == null || grupo.equals(candidato.clave()));
    }
}
