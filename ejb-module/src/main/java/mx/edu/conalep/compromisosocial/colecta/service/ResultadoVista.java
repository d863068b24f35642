package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;

/**
 * What a unit of a level collected (R14).
 *
 * @param entidad key of the entidad, null for the nation
 * @param plantel key of the plantel, null above it
 * @param situacion how the plantel answered, null above it
 * @param reportados planteles with validated contributions
 * @param cero planteles whose titular declared a zero
 * @param sinReporte planteles of which nothing is known; never counted as zero
 * @param aportaciones contributions that count, counter-entries among them
 * @param pendientes contributions that were never validated
 * @param dinero MXN, null when nobody in the unit answered
 * @param especie by article
 */
public record ResultadoVista(
        String entidad,
        String plantel,
        Situacion situacion,
        int reportados,
        int cero,
        int sinReporte,
        int aportaciones,
        int pendientes,
        BigDecimal dinero,
        List<Totales.Especie> especie)
        implements Serializable {

    static ResultadoVista of(Nivel nivel, Object[] r, List<Suma> sumas) {
        String grupo = r[0].toString();
        int reportados = number(r[1]);
        int cero = number(r[2]);
        Totales totales = Totales.of(sumas, List.of());
        return new ResultadoVista(
                nivel == Nivel.NACIONAL ? null : grupo.substring(0, 2),
                nivel == Nivel.PLANTEL ? grupo : null,
                nivel == Nivel.PLANTEL ? situacion(reportados, cero) : null,
                reportados,
                cero,
                number(r[3]),
                number(r[4]),
                number(r[5]),
                reportados + cero == 0 ? null : totales.dinero(),
                totales.especie());
    }

    private static Situacion situacion(int reportados, int cero) {
        return reportados > 0 ? Situacion.REPORTADO : cero > 0 ? Situacion.CERO_DECLARADO : Situacion.SIN_REPORTE;
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
