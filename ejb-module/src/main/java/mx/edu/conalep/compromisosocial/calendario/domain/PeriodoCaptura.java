package mx.edu.conalep.compromisosocial.calendario.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * The capture period of one quarter: its dates and its state. It keeps the date of its report (R24) with the
 * calendar version it was computed with: once the period is open that date is communicated, and later changes
 * of the calendar do not move it unless the DVS says so.
 */
@Entity
@Table(name = "periodo_captura")
public class PeriodoCaptura {

    @Id
    private String clave;

    @Column(nullable = false, updatable = false)
    private LocalDate inicio;

    @Column(nullable = false, updatable = false)
    private LocalDate fin;

    @Column(nullable = false)
    private LocalDate apertura;

    @Column(name = "cierre_captura", nullable = false)
    private LocalDate cierreCaptura;

    @Column(name = "cierre_validacion", nullable = false)
    private LocalDate cierreValidacion;

    @Column(name = "informe_vence", nullable = false)
    private LocalDate informeVence;

    @Column(name = "calendario_version", nullable = false)
    private int calendarioVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EstadoPeriodo estado;

    @Column(name = "captura_cerrada_en")
    private Instant capturaCerradaEn;

    @Column(name = "validacion_cerrada_en")
    private Instant validacionCerradaEn;

    @Version
    private int version;

    /** For the persistence provider. */
    protected PeriodoCaptura() {}

    private PeriodoCaptura(Trimestre trimestre, Calendario calendario, EstadoPeriodo estado) {
        this.clave = trimestre.clave();
        this.inicio = trimestre.inicio();
        this.fin = trimestre.fin();
        this.estado = estado;
        this.informeVence = FechasPeriodo.reportDue(trimestre, calendario).vence();
        this.calendarioVersion = calendario.version();
        apply(FechasPeriodo.proposed(trimestre, calendario));
    }

    /** A period that will open, with the dates proposed by a calendar. */
    public static PeriodoCaptura programmed(Trimestre trimestre, Calendario calendario) {
        return new PeriodoCaptura(trimestre, calendario, EstadoPeriodo.PROGRAMADO);
    }

    /** A past period that is brought in as history, already closed; nobody ever captured in it here. */
    public static PeriodoCaptura historical(Trimestre trimestre, Calendario calendario, Instant ahora) {
        PeriodoCaptura periodo = new PeriodoCaptura(trimestre, calendario, EstadoPeriodo.CERRADO);
        periodo.capturaCerradaEn = ahora;
        periodo.validacionCerradaEn = ahora;
        return periodo;
    }

    /**
     * Opens capture.
     *
     * @param hoy today in the zone of Mexico City
     * @throws ConflictException before its day of opening, which the DVS may set earlier
     */
    public void open(LocalDate hoy) {
        if (estado == EstadoPeriodo.PROGRAMADO && hoy.isBefore(apertura)) {
            throw new ConflictException("calendario.periodo.tooEarly", clave, apertura);
        }
        moveTo(EstadoPeriodo.ABIERTO);
    }

    /** Closes capture at an instant; validation goes on. */
    public void closeCapture(Instant ahora) {
        moveTo(EstadoPeriodo.EN_VALIDACION);
        capturaCerradaEn = ahora;
    }

    /** Closes validation at an instant. */
    public void closeValidation(Instant ahora) {
        moveTo(EstadoPeriodo.CERRADO);
        validacionCerradaEn = ahora;
    }

    /** Records that a version of its figures is frozen; a rectificación later changes nothing here. */
    public void markConsolidated() {
        if (!estado.isConsolidado()) {
            moveTo(EstadoPeriodo.CONSOLIDADO);
        }
    }

    /** Records that its report exists. */
    public void markReported() {
        moveTo(EstadoPeriodo.INFORMADO);
    }

    /** Records that the SSI presented the report. */
    public void markPresented() {
        moveTo(EstadoPeriodo.PRESENTADO);
    }

    /**
     * Sets other dates. Only what has not happened yet can move.
     *
     * @throws RuleViolationException when the dates are out of order
     * @throws ConflictException when the period has closed
     */
    public void reschedule(FechasPeriodo fechas) {
        if (estado.compareTo(EstadoPeriodo.CERRADO) >= 0
                || (estado != EstadoPeriodo.PROGRAMADO && !fechas.apertura().equals(apertura))
                || (estado == EstadoPeriodo.EN_VALIDACION
                        && !fechas.cierreCaptura().equals(cierreCaptura))) {
            throw new ConflictException("calendario.periodo.dateAlreadyPassed", clave, estado.nombre());
        }
        RuleViolationException.throwIfAny(fechas.check(trimestre(), informeVence));
        apply(fechas);
    }

    /**
     * Takes the date of the report, and with it the close of validation, from a calendar. Capture closes after
     * calendar days, which no calendar moves; what has already closed keeps its date.
     *
     * @throws RuleViolationException when the dates would be out of order
     */
    public void recompute(Calendario calendario) {
        LocalDate informe = FechasPeriodo.reportDue(trimestre(), calendario).vence();
        FechasPeriodo nuevas = fechas();
        if (estado.compareTo(EstadoPeriodo.CERRADO) < 0) {
            LocalDate validacion =
                    FechasPeriodo.proposed(trimestre(), calendario).cierreValidacion();
            nuevas = new FechasPeriodo(apertura, cierreCaptura, validacion);
        }
        RuleViolationException.throwIfAny(nuevas.check(trimestre(), informe));
        apply(nuevas);
        informeVence = informe;
        calendarioVersion = calendario.version();
    }

    private void apply(FechasPeriodo fechas) {
        apertura = fechas.apertura();
        cierreCaptura = fechas.cierreCaptura();
        cierreValidacion = fechas.cierreValidacion();
    }

    private void moveTo(EstadoPeriodo siguiente) {
        if (!estado.canMoveTo(siguiente)) {
            throw new ConflictException("calendario.periodo.illegalMove", clave, estado.nombre(), siguiente.nombre());
        }
        estado = siguiente;
    }

    /** The quarter. */
    public Trimestre trimestre() {
        return Trimestre.parse(clave);
    }

    /** Its dates. */
    public FechasPeriodo fechas() {
        return new FechasPeriodo(apertura, cierreCaptura, cierreValidacion);
    }

    /** Clave of the quarter ("2026-T1"). */
    public String getClave() {
        return clave;
    }

    /** First day of the quarter. */
    public LocalDate getInicio() {
        return inicio;
    }

    /** Last day of the quarter. */
    public LocalDate getFin() {
        return fin;
    }

    /** First day of capture. */
    public LocalDate getApertura() {
        return apertura;
    }

    /** Last day of capture. */
    public LocalDate getCierreCaptura() {
        return cierreCaptura;
    }

    /** Last day of validation, hour of Mexico City. */
    public LocalDate getCierreValidacion() {
        return cierreValidacion;
    }

    /** Last day of the quarterly report (R24), hour of Mexico City. */
    public LocalDate getInformeVence() {
        return informeVence;
    }

    /** Calendar version of the report's date. */
    public int getCalendarioVersion() {
        return calendarioVersion;
    }

    /** Its state. */
    public EstadoPeriodo getEstado() {
        return estado;
    }

    /** When capture was closed (UTC), or null. */
    public Instant getCapturaCerradaEn() {
        return capturaCerradaEn;
    }

    /** When validation was closed (UTC), or null. */
    public Instant getValidacionCerradaEn() {
        return validacionCerradaEn;
    }

    /** Optimistic lock. */
    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object otro) {
        return otro instanceof PeriodoCaptura p && Objects.equals(clave, p.clave);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(clave);
    }
}
