package mx.edu.conalep.compromisosocial.calendario.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import mx.edu.conalep.compromisosocial.calendario.domain.FechasPeriodo;
import mx.edu.conalep.compromisosocial.calendario.domain.PeriodoCaptura;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * A capture period as others read it; dates are inclusive local dates.
 *
 * @param clave the quarter, "2026-T1"
 * @param cierreCaptura last day of capture, in the zone of each plantel
 * @param cierreValidacion last day of validation, hour of Mexico City
 * @param informeVence last day of the quarterly report (R24), hour of Mexico City
 * @param calendarioVersion calendar version of the report's date
 * @param capturaCerradaEn when capture was closed (UTC), null before
 * @param validacionCerradaEn when validation was closed (UTC), null before
 * @param version for the next change of it
 */
public record PeriodoVista(
        String clave,
        EstadoPeriodo estado,
        LocalDate inicio,
        LocalDate fin,
        LocalDate apertura,
        LocalDate cierreCaptura,
        LocalDate cierreValidacion,
        LocalDate informeVence,
        int calendarioVersion,
        Instant capturaCerradaEn,
        Instant validacionCerradaEn,
        int version)
        implements Serializable {

    static PeriodoVista of(PeriodoCaptura p) {
        return new PeriodoVista(
                p.getClave(),
                p.getEstado(),
                p.getInicio(),
                p.getFin(),
                p.getApertura(),
                p.getCierreCaptura(),
                p.getCierreValidacion(),
                p.getInformeVence(),
                p.getCalendarioVersion(),
                p.getCapturaCerradaEn(),
                p.getValidacionCerradaEn(),
                p.getVersion());
    }

    /** The quarter. */
    public Trimestre trimestre() {
        return Trimestre.parse(clave);
    }

    /** The day on which capture really closed, hour of Mexico City: its last day or the earlier one of its close; null before. */
    public LocalDate capturaCerro() {
        return closed(EstadoPeriodo.EN_VALIDACION, cierreCaptura, capturaCerradaEn);
    }

    /** The day on which validation really closed, hour of Mexico City: its last day or the earlier one of its close; null before. */
    public LocalDate validacionCerro() {
        return closed(EstadoPeriodo.CERRADO, cierreValidacion, validacionCerradaEn);
    }

    private LocalDate closed(EstadoPeriodo desde, LocalDate previsto, Instant cerradaEn) {
        if (estado.compareTo(desde) < 0) {
            return null;
        }
        LocalDate cerro = cerradaEn == null ? previsto : LocalDate.ofInstant(cerradaEn, Plazo.NACIONAL);
        return cerro.isBefore(previsto) ? cerro : previsto;
    }

    /** The dates that the DVS may change. */
    public FechasPeriodo fechas() {
        return new FechasPeriodo(apertura, cierreCaptura, cierreValidacion);
    }
}
