package mx.edu.conalep.compromisosocial.calendario.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One deadline that a change of the calendar would move.
 *
 * @param concepto which deadline
 * @param periodo clave of the quarter; for the example of a Semana, null
 * @param base last day of the quarter or of the Semana, from which business days are counted
 * @param antes its last day now
 * @param despues its last day after the change
 * @param comunicado whether people already rely on it: then it moves only if the DVS says so
 */
public record EfectoPlazo(
        Concepto concepto, String periodo, LocalDate base, LocalDate antes, LocalDate despues, boolean comunicado)
        implements Serializable {

    /** Deadlines that count business days. R22 counts calendar days: no calendar moves it. */
    public enum Concepto {
        /** Quarterly report (R24). */
        INFORME,
        /** Close of validation, one business day before the report (R23). */
        VALIDACION,
        /** Report of a Semana that ends just before the days changed (R17.g), as an example. */
        SEMANA
    }

    /** The deadlines of open quarters that another calendar would move, in the order of the quarters. */
    public static List<EfectoPlazo> onPeriodos(Collection<PeriodoCaptura> periodos, Calendario despues) {
        List<EfectoPlazo> efectos = new ArrayList<>();
        for (PeriodoCaptura p : periodos) {
            LocalDate informe = FechasPeriodo.reportDue(p.trimestre(), despues).vence();
            if (p.getEstado().isConsolidado() || informe.equals(p.getInformeVence())) {
                continue;
            }
            boolean comunicado = p.getEstado() != EstadoPeriodo.PROGRAMADO;
            efectos.add(new EfectoPlazo(
                    Concepto.INFORME, p.getClave(), p.getFin(), p.getInformeVence(), informe, comunicado));
            LocalDate validacion =
                    FechasPeriodo.proposed(p.trimestre(), despues).cierreValidacion();
            if (p.getEstado() != EstadoPeriodo.CERRADO && !validacion.equals(p.getCierreValidacion())) {
                efectos.add(new EfectoPlazo(
                        Concepto.VALIDACION,
                        p.getClave(),
                        p.getFin(),
                        p.getCierreValidacion(),
                        validacion,
                        comunicado));
            }
        }
        return efectos;
    }

    /** What the change does to the report of a Semana that ends on the last business day before the days changed. */
    public static EfectoPlazo onSemana(DiaInhabil dias, Calendario antes, Calendario despues) {
        Lugar lugar = new Lugar(dias.getEntidad(), Plazo.NACIONAL);
        LocalDate base = antes.minusBusinessDays(dias.getDesde(), 1, dias.getEntidad());
        return new EfectoPlazo(
                Concepto.SEMANA,
                null,
                base,
                Regla.R17_G.plazo(base, 0, antes, lugar).vence(),
                Regla.R17_G.plazo(base, 0, despues, lugar).vence(),
                false);
    }
}
