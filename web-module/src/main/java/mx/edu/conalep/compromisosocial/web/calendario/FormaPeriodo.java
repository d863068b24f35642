package mx.edu.conalep.compromisosocial.web.calendario;

import java.io.Serializable;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.calendario.domain.FechasPeriodo;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The three dates of a quarter as typed: when capture opens and closes, and when validation closes (Art. 22, 23). */
public class FormaPeriodo implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate apertura;
    private LocalDate cierreCaptura;
    private LocalDate cierreValidacion;

    /** With the dates that a quarter has. */
    static FormaPeriodo of(PeriodoVista periodo) {
        FormaPeriodo forma = new FormaPeriodo();
        forma.apertura = periodo.apertura();
        forma.cierreCaptura = periodo.cierreCaptura();
        forma.cierreValidacion = periodo.cierreValidacion();
        return forma;
    }

    /**
     * What is typed.
     *
     * @throws RuleViolationException on {@code apertura} when one of them is missing
     */
    FechasPeriodo read() {
        if (apertura == null || cierreCaptura == null || cierreValidacion == null) {
            throw new RuleViolationException(new RuleViolation("calendario.fechas.required", "apertura"));
        }
        return new FechasPeriodo(apertura, cierreCaptura, cierreValidacion);
    }

    public LocalDate getApertura() {
        return apertura;
    }

    public void setApertura(LocalDate apertura) {
        this.apertura = apertura;
    }

    public LocalDate getCierreCaptura() {
        return cierreCaptura;
    }

    public void setCierreCaptura(LocalDate cierreCaptura) {
        this.cierreCaptura = cierreCaptura;
    }

    public LocalDate getCierreValidacion() {
        return cierreValidacion;
    }

    public void setCierreValidacion(LocalDate cierreValidacion) {
        this.cierreValidacion = cierreValidacion;
    }
}
