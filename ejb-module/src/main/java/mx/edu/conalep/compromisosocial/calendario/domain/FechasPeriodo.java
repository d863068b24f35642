package mx.edu.conalep.compromisosocial.calendario.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * The dates of a capture period, all local dates and inclusive.
 *
 * @param apertura first day on which planteles capture
 * @param cierreCaptura last day of capture, in the zone of each plantel and never before Mexico City's
 * @param cierreValidacion last day of validation (R23), in the zone of Mexico City
 */
public record FechasPeriodo(LocalDate apertura, LocalDate cierreCaptura, LocalDate cierreValidacion)
        implements Serializable {

    /**
     * The dates proposed for a quarter: it opens on its first day; capture closes 10 calendar days after its
     * last day, so that R22 of an activity of that day fits; validation closes on the business day before the
     * quarterly report is due (R24).
     */
    public static FechasPeriodo proposed(Trimestre trimestre, Calendario calendario) {
        LocalDate informe = reportDue(trimestre, calendario).vence();
        LocalDate captura = trimestre.fin().plusDays(Regla.DIAS);
        LocalDate validacion = calendario.minusBusinessDays(informe, 1, null);
        return new FechasPeriodo(trimestre.inicio(), captura, validacion);
    }

    /** The deadline of the quarterly report (R24) by a calendar. */
    public static Plazo reportDue(Trimestre trimestre, Calendario calendario) {
        return Regla.R24.plazo(trimestre.fin(), 0, calendario, Lugar.NACIONAL);
    }

    /**
     * What is wrong with the order of the dates: opening within the quarter or before it, capture closing after
     * the quarter ends, validation after capture and not after the report is due.
     *
     * @param informeVence last day of the quarterly report
     */
    public List<RuleViolation> check(Trimestre trimestre, LocalDate informeVence) {
        List<RuleViolation> faltas = new ArrayList<>();
        if (apertura.isAfter(trimestre.fin())) {
            faltas.add(new RuleViolation("calendario.apertura.afterEnd", "apertura", trimestre.fin()));
        }
        if (!cierreCaptura.isAfter(trimestre.fin())) {
            faltas.add(new RuleViolation("calendario.cierreCaptura.beforeEnd", "cierre_captura", trimestre.fin()));
        }
        if (!cierreValidacion.isAfter(cierreCaptura)) {
            faltas.add(new RuleViolation("calendario.cierreValidacion.beforeCapture", "cierre_validacion"));
        }
        if (cierreValidacion.isAfter(informeVence)) {
            faltas.add(new RuleViolation("calendario.cierreValidacion.afterReport", "cierre_validacion", informeVence));
        }
        return faltas;
    }
}
