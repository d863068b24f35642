package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Adds cells up by one of their keys, for tables and charts. */
public final class Sumas {

    private static final List<String> SERVICIOS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final List<String> MODALIDADES = List.of("INTERNA", "EXTERNA", "EN_LINEA");

    /** The order in which people read services and modalities: as in the Bases; other keys as text. */
    public static final Comparator<String> ORDEN =
            Comparator.<String>comparingInt(Sumas::place).thenComparing(Comparator.naturalOrder());

    private Sumas() {}

    /** The sums by key, in the order of the Bases; rows of zeros of silent planteles belong to no service. */
    public static Map<String, Medidas> by(Collection<Celda> celdas, Function<ClaveCelda, String> key) {
        Map<String, Medidas> sums = new TreeMap<>(ORDEN);
        for (Celda celda : celdas) {
            if (celda.situacion() == Situacion.REPORTADO) {
                sums.merge(key.apply(celda.clave()), celda.medidas(), Medidas::plus);
            }
        }
        return sums;
    }

    /** The sum of all. */
    public static Medidas total(Collection<Celda> celdas) {
        return celdas.stream().map(Celda::medidas).reduce(Medidas.CERO, Medidas::plus);
    }

    private static int place(String key) {
        int place = SERVICIOS.indexOf(key);
        return place >= 0 ? place : Math.max(MODALIDADES.indexOf(key), 0);
    }
}
