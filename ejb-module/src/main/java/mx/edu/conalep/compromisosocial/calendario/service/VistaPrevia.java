package mx.edu.conalep.compromisosocial.calendario.service;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.EfectoPlazo;

/**
 * What a change of the calendar would do, before it is applied.
 *
 * @param sobreVersion version of the calendar on which it was computed; applying it to another is refused
 * @param efectos open deadlines of quarters that would move; empty when none does
 * @param semana what it does to the report of a Semana, as an example
 */
public record VistaPrevia(int sobreVersion, List<EfectoPlazo> efectos, EfectoPlazo semana) implements Serializable {

    public VistaPrevia {
        efectos = List.copyOf(efectos);
    }
}
