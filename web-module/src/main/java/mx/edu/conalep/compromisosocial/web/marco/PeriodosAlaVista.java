package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** Finds the quarter that concerns the actor now: the one in capture, for the entidad the one in validation. */
@RequestScoped
public class PeriodosAlaVista {

    @Inject
    private PeriodoService periodos;

    @Inject
    private SemaforoBacking semaforo;

    private List<PeriodoVista> lista;
    private boolean asked;
    private PeriodoActual found;

    /** Every period, newest first, read once for the frame and the page in it. */
    public List<PeriodoVista> list() {
        if (lista == null) {
            lista = periodos.list();
        }
        return lista;
    }

    PeriodoActual get() {
        if (!asked) {
            asked = true;
            found = ActorActual.find().filter(a -> !a.roles().isEmpty()).isPresent() ? find() : null;
        }
        return found;
    }

    private PeriodoActual find() {
        boolean entidad = ActorActual.get().is(Rol.VINCULACION_ENTIDAD);
        PeriodoActual open = null;
        for (PeriodoVista p : list()) {
            if (p.estado() == EstadoPeriodo.EN_VALIDACION && entidad) {
                return tell(p, "web.periodo.validacion", p.cierreValidacion());
            }
            if (p.estado() == EstadoPeriodo.ABIERTO) {
                open = tell(p, "web.periodo.captura", p.cierreCaptura());
            }
        }
        return open;
    }

    private PeriodoActual tell(PeriodoVista p, String code, LocalDate hasta) {
        Trimestre trimestre = p.trimestre();
        long dias = ChronoUnit.DAYS.between(semaforo.hoy(Plazo.NACIONAL), hasta);
        String left = dias < 0 ? "" : ", " + Messages.text("web.dias.faltan", dias);
        return new PeriodoActual(
                Messages.text("web.periodo.nombre", trimestre.numero(), String.valueOf(trimestre.anio())),
                Messages.text(code, hasta) + left);
    }
}
