package mx.edu.conalep.compromisosocial.calendario.domain;

/**
 * The windows of capture (R22) and validation (R23) as conditions of a plain statement for whoever keeps lists of tasks, so that a list of tasks leaves out, inside its one
 * statement, what nobody may do any more. They say what {@code PoliticaVentana} says of each record: a window is closed when it was open
 * once, its last day is over or its quarter went on without it, and no extension or reopening in force reaches the plantel. A quarter that
 * is not open yet, or that nobody has programmed, is not closed.
 *
 * <p>Each is two look-ups by key or by foreign key; quarters and grants are few.
 */
public final class VentanaSql {

    private static final String CERRADA =
            "exists (select 1 from periodo_captura w where w.clave = %1$s and w.estado <> 'PROGRAMADO'"
                    + " and (w.estado not in (%5$s) or w.%6$s < %4$s)"
                    + " and (w.estado not in ('ABIERTO', 'EN_VALIDACION', 'CERRADO') or not exists (select 1 from prorroga g"
                    + " where g.periodo = w.clave and g.entidad = %2$s and (g.plantel is null or g.plantel = %3$s)"
                    + " and g.hasta >= %4$s and g.tipo in (%7$s))))";

    private VentanaSql() {}

    /**
     * Whether capture is closed for an activity {@code a}.
     *
     * @param dia parameter with the local date that is not over yet in the plantel nor in Mexico City
     */
    public static String capturaCerrada(String dia) {
        return capturaCerrada("a.periodo", "a.entidad", "a.plantel", dia);
    }

    /** Whether capture is closed for a plantel in a quarter. */
    public static String capturaCerrada(String periodo, String entidad, String plantel, String dia) {
        return CERRADA.formatted(periodo, entidad, plantel, dia, "'ABIERTO'", "cierre_captura", "'CAPTURA'");
    }

    /**
     * Whether validation is closed for an activity {@code a}. A reopening of capture lets the entidad validate what it brings.
     *
     * @param dia parameter with the local date of Mexico City
     */
    public static String validacionCerrada(String dia) {
        return validacionCerrada("a.periodo", "a.entidad", "a.plantel", dia);
    }

    /** Whether validation is closed for what a plantel sent in a quarter. */
    public static String validacionCerrada(String periodo, String entidad, String plantel, String dia) {
        return CERRADA.formatted(
                periodo,
                entidad,
                plantel,
                dia,
                "'ABIERTO', 'EN_VALIDACION'",
                "cierre_validacion",
                "'CAPTURA', 'VALIDACION'");
    }
}
