package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.Reserva;

/**
 * What a programme came to in a unit of a level, in numbers alone (R14, R25).
 *
 * @param entidad key of the entidad, null for the nation
 * @param plantel key of the plantel, null above it
 * @param planteles how many take part in it
 * @param candidatos students captured; null where it would tell how many were considered and got nothing ({@link #outside})
 * @param beneficiados students with something approved that stands
 * @param entregas deliveries made
 * @param pendientes deliveries to be made
 */
public record ResultadoEmergente(
        String entidad,
        String plantel,
        int planteles,
        Integer candidatos,
        int beneficiados,
        int entregas,
        int pendientes,
        List<Articulo> articulos)
        implements Serializable {

    /**
     * Goods of one kind.
     *
     * @param donado given, less what was taken back
     * @param asignado approved and standing
     * @param entregado delivered of it
     */
    public record Articulo(String articulo, String unidad, BigDecimal donado, BigDecimal asignado, BigDecimal entregado)
            implements Serializable {

        static Articulo of(Object[] r) {
            return new Articulo(
                    r[2].toString(), r[3].toString(), (BigDecimal) r[4], (BigDecimal) r[5], (BigDecimal) r[6]);
        }
    }

    static ResultadoEmergente of(Nivel nivel, Object[] r, List<Articulo> articulos) {
        String grupo = r[0].toString();
        return new ResultadoEmergente(
                nivel.hasEntidad() ? grupo.substring(0, 2) : null,
                nivel.hasPlantel() ? grupo : null,
                number(r[1]),
                number(r[2]),
                number(r[3]),
                number(r[4]),
                number(r[5]),
                articulos);
    }

    /**
     * The same for whoever is not of the plantel: as the report (R25), it tells of the nation alone how many were considered, and only as far
     * as {@link Reserva} lets it.
     *
     * @param porEntidad how many candidates each entidad has
     */
    ResultadoEmergente outside(Nivel nivel, List<Integer> porEntidad) {
        boolean told = nivel == Nivel.NACIONAL && Reserva.isTold(candidatos - beneficiados, porEntidad);
        return new ResultadoEmergente(
                entidad, plantel, planteles, told ? candidatos : null, beneficiados, entregas, pendientes, articulos);
    }

    static int number(Object value) {
        return ((Number) value).intValue();
    }
}
