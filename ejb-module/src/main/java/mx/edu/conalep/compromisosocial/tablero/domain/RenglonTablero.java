package mx.edu.conalep.compromisosocial.tablero.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * How a plantel stands in a quarter; cancelled activities are not counted.
 *
 * @param situacion reported, declared zero or missing
 * @param borradores drafts, not submitted
 * @param enValidacion submitted, waiting for the entidad
 * @param devueltas sent back, waiting for the plantel
 * @param validadas validated, consolidated ones included
 * @param extemporaneas submitted late, whatever their state
 * @param vencidas drafts and returned ones whose deadline of registration has passed
 * @param proximoVence nearest deadline among drafts and returned ones, local date of the plantel; null without any
 * @param ventanas what can still be done for it in the quarter
 */
public record RenglonTablero(
        String plantel,
        String nombre,
        String entidad,
        String entidadAbreviatura,
        Situacion situacion,
        int borradores,
        int enValidacion,
        int devueltas,
        int validadas,
        int extemporaneas,
        int vencidas,
        LocalDate proximoVence,
        Ventanas ventanas)
        implements Serializable {

    /**
     * Whether a plantel may still submit and its entidad may still validate, reopenings considered.
     *
     * @param captura whether capture is not closed for it
     * @param validacion whether validation is not closed for it
     */
    public record Ventanas(boolean captura, boolean validacion) implements Serializable {}

    /** Whom to call first: by reason, then by the nearest deadline, then by key. */
    public static final Comparator<RenglonTablero> A_QUIEN_LLAMAR = Comparator.comparing(RenglonTablero::atencion)
            .thenComparing(RenglonTablero::proximoVence, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RenglonTablero::plantel);

    /** Activities that nobody can submit or validate any more: they stay out of the quarter unless it is reopened. */
    public int fuera() {
        return (ventanas.captura() ? 0 : borradores + devueltas) + (ventanas.validacion() ? 0 : enValidacion);
    }

    /** The nearest deadline that can still be met or missed; null when capture is closed. */
    public LocalDate porVencer() {
        return ventanas.captura() ? proximoVence : null;
    }

    /** Why to call about it. */
    public Atencion atencion() {
        return Atencion.of(this);
    }
}
