package mx.edu.conalep.compromisosocial.tablero.domain;

import java.io.Serializable;
import java.util.List;
import java.util.function.ToIntFunction;

/** Totals of the board: planteles by situation, activities by state. */
public record ResumenTablero(
        int planteles,
        int reportados,
        int enCero,
        int sinReporte,
        int borradores,
        int enValidacion,
        int devueltas,
        int validadas,
        int extemporaneas)
        implements Serializable {

    /** The totals of these rows. */
    public static ResumenTablero of(List<RenglonTablero> filas) {
        return new ResumenTablero(
                filas.size(),
                in(filas, Situacion.REPORTADO),
                in(filas, Situacion.CERO_DECLARADO),
                in(filas, Situacion.SIN_REPORTE),
                sum(filas, RenglonTablero::borradores),
                sum(filas, RenglonTablero::enValidacion),
                sum(filas, RenglonTablero::devueltas),
                sum(filas, RenglonTablero::validadas),
                sum(filas, RenglonTablero::extemporaneas));
    }

    private static int in(List<RenglonTablero> filas, Situacion situacion) {
        return (int) filas.stream().filter(f -> f.situacion() == situacion).count();
    }

    private static int sum(List<RenglonTablero> filas, ToIntFunction<RenglonTablero> cuenta) {
        return filas.stream().mapToInt(cuenta).sum();
    }
}
