package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosAsignacion;
import mx.edu.conalep.compromisosocial.emergente.domain.Eleccion;
import mx.edu.conalep.compromisosocial.emergente.domain.Puntaje;

/**
 * Whom the order itself would choose for an article.
 *
 * @param disponible what there is of it
 * @param alcanza how many students it suffices for
 * @param candidatos the students who have none of it yet, by order; the first {@code alcanza} would get it
 */
public record PropuestaVista(
        String articulo,
        String unidad,
        BigDecimal cantidad,
        BigDecimal disponible,
        int alcanza,
        List<CandidatoVista> candidatos)
        implements Serializable {

    /** What it was asked for. */
    DatosAsignacion asked() {
        return new DatosAsignacion(articulo, unidad, cantidad, List.of(), null);
    }

    /** Whether it is what the order says now: the same students with the same scores and places, and as much to give. */
    boolean isOf(Eleccion ahora) {
        return ahora.disponible() != null
                && ahora.disponible().compareTo(disponible) == 0
                && ahora.elegibles()
                        .equals(candidatos.stream().map(CandidatoVista::lugar).toList());
    }

    /** Whether the last one whom the goods suffice for and the first one for whom they do not have the same score. */
    public boolean isEmpateEnCorte() {
        return alcanza > 0
                && alcanza < candidatos.size()
                && puntaje(alcanza - 1).compareTo(puntaje(alcanza)) == 0;
    }

    /** What sets the two apart there: the name of a criterion; null when the order of capture does. */
    public String desempateEnCorte() {
        int criterio = puntaje(alcanza - 1).firstDifference(puntaje(alcanza));
        return criterio < 0
                ? null
                : puntaje(alcanza).aportes().get(criterio).criterio().nombre();
    }

    private Puntaje puntaje(int index) {
        return candidatos.get(index).lugar().puntaje();
    }
}
