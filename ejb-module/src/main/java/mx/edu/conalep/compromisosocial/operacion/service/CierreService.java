package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import mx.edu.conalep.compromisosocial.calendario.service.MovimientoPeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.operacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.operacion.domain.Prevision;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.operacion.persistence.CierreRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * The closes of a quarter (R22, R23, §4), step by step. Each step is one transaction and may be repeated: it leaves what
 * it would have left the first time.
 */
@Gated
@Stateless
public class CierreService {

    @Inject
    private PeriodoService periodos;

    @Inject
    private MovimientoPeriodoService movimientos;

    @Inject
    private CierreRepository cierres;

    @Inject
    private AvanceService avances;

    @Inject
    private AgendaTrabajos agenda;

    @Inject
    private Clock clock;

    /**
     * Moves the quarter: the close of capture takes it from ABIERTO to EN_VALIDACION, that of validation from
     * EN_VALIDACION to CERRADO.
     *
     * @param ejecucion the execution that does it
     * @param trabajo   which close
     * @param periodo   the quarter
     * @return false when the close had been done and listed before, so that nothing is left to do
     * @throws NotFoundException when the quarter does not exist
     * @throws ConflictException when the quarter has not come so far
     */
    @Permit(roles = Rol.SISTEMA, action = "operacion.cerrar", write = true)
    public boolean close(long ejecucion, Trabajo trabajo, Trimestre periodo) {
        Rastro.objeto(periodo.clave());
        Rastro.detalle(trabajo.nombre() + " #" + ejecucion);
        EstadoPeriodo desde = from(trabajo);
        PeriodoVista vista = periodos.find(periodo);
        EstadoPeriodo estado = vista.estado();
        if (estado == desde) {
            move(trabajo, periodo);
            cierres.markClosed(trabajo, periodo.clave(), ejecucion, clock.instant());
            avances.note(ejecucion, Nivel.INFO, "operacion.mensaje.cerrado." + trabajo.name(), periodo.clave());
            noteEarly(agenda.forecast(trabajo, vista));
            return true;
        }
        if (estado.compareTo(desde) < 0) {
            throw new ConflictException(trabajo.codigoAntes(), periodo.clave());
        }
        if (cierres.isHalfListed(trabajo, periodo.clave())) {
            return true;
        }
        avances.note(ejecucion, Nivel.AVISO, "operacion.mensaje.yaCerrado." + trabajo.name(), periodo.clave());
        return false;
    }

    /** Lists what the close left out in an entidad: activities by state, planteles without report. */
    @Permit(roles = Rol.SISTEMA, action = "operacion.pendientes")
    public void listLeftOut(Trabajo trabajo, Trimestre periodo, String entidad) {
        cierres.list(trabajo, periodo.clave(), entidad, clock.instant());
    }

    /**
     * Compares the list with the activities and tells its totals.
     *
     * @throws ConflictException when they differ: the execution fails and says by how many
     */
    @Permit(roles = Rol.SISTEMA, action = "operacion.conciliar", write = true)
    public void reconcile(long ejecucion, Trabajo trabajo, Trimestre periodo) {
        String clave = periodo.clave();
        Rastro.objeto(clave);
        Rastro.detalle(trabajo.nombre() + " #" + ejecucion);
        long diferencias = cierres.differences(trabajo, clave);
        if (diferencias > 0) {
            throw new ConflictException("operacion.conciliacion.diferencia", clave, diferencias);
        }
        cierres.markReconciled(trabajo, clave, clock.instant());
        avances.note(
                ejecucion,
                Nivel.INFO,
                "operacion.mensaje.pendientes",
                cierres.listed(trabajo, clave, "BORRADOR"),
                cierres.listed(trabajo, clave, "DEVUELTA"),
                cierres.listed(trabajo, clave, "EN_VALIDACION"),
                cierres.listed(trabajo, clave, "SIN_REPORTE"));
    }

    /** Says in the trail that a close was done before its date; the log has it from the start of its job. */
    private static void noteEarly(Prevision prevision) {
        if (prevision.anticipado()) {
            Rastro.detalle(ContrasTrabajo.early(prevision));
        }
    }

    private void move(Trabajo trabajo, Trimestre periodo) {
        if (trabajo == Trabajo.CIERRE_CAPTURA) {
            movimientos.closeCapture(periodo);
        } else {
            movimientos.closeValidation(periodo);
        }
    }

    private static EstadoPeriodo from(Trabajo trabajo) {
        return switch (trabajo) {
            case CIERRE_CAPTURA -> EstadoPeriodo.ABIERTO;
            case CIERRE_VALIDACION -> EstadoPeriodo.EN_VALIDACION;
            default -> throw new IllegalArgumentException(trabajo + " closes nothing");
        };
    }
}
