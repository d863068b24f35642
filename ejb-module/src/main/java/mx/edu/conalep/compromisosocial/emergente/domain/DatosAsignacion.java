package mx.edu.conalep.compromisosocial.emergente.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.ClaveArticulo;

/**
 * What is asked for: so much of an article for each student.
 *
 * @param cantidad for each student, three decimals
 * @param candidatos numbers of the chosen students; empty for the first ones by order that the goods suffice for
 * @param motivo why the choice departs from the order; null when it does not
 */
public record DatosAsignacion(
        String articulo, String unidad, BigDecimal cantidad, List<Integer> candidatos, String motivo)
        implements Serializable {

    public DatosAsignacion {
        candidatos = List.copyOf(candidatos);
    }

    /** The same by order, which needs no reason. */
    public DatosAsignacion withoutMotivo() {
        return new DatosAsignacion(articulo, unidad, cantidad, candidatos, null);
    }

    /** The same with the article as it is called where it was given. */
    public DatosAsignacion named(String otroArticulo, String otraUnidad) {
        return new DatosAsignacion(otroArticulo, otraUnidad, cantidad, candidatos, motivo);
    }

    /** The key under which the article adds up; null when a part of it is missing. */
    public String clave() {
        return ClaveArticulo.of(articulo, unidad);
    }
}
