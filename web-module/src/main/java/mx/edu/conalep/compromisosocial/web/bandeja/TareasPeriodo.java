package mx.edu.conalep.compromisosocial.web.bandeja;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.SemaforoBacking;

/** The tasks about quarters: to open, close, consolidate, report (DVS, operator) and present (SSI). Dates of Mexico City. */
@Dependent
public class TareasPeriodo {

    private static final int DAYS_AHEAD = 30;

    @Inject
    private PeriodoService periodos;

    @Inject
    private SemaforoBacking semaforo;

    /** The group for an actor, or none. */
    List<Grupo> of(Actor actor) {
        LocalDate hoy = semaforo.hoy(Plazo.NACIONAL);
        List<Tarjeta> tarjetas = periodos.list().stream()
                .flatMap(p -> task(p, actor, hoy).stream())
                .sorted(java.util.Comparator.comparing(Tarjeta::vence))
                .toList();
        return tarjetas.isEmpty() ? List.of() : List.of(Grupo.of("periodos", tarjetas));
    }

    private static Optional<Tarjeta> task(PeriodoVista p, Actor actor, LocalDate hoy) {
        if (actor.is(Rol.DVS)) {
            return forDvs(p, hoy);
        }
        if (actor.is(Rol.OPERADOR)) {
            return forOperator(p, hoy);
        }
        return actor.is(Rol.SSI) ? forSsi(p, hoy) : Optional.empty();
    }

    private static Optional<Tarjeta> forDvs(PeriodoVista p, LocalDate hoy) {
        String calendario = "/calendario/periodo?clave=" + p.clave();
        return switch (p.estado()) {
            case PROGRAMADO -> near(p, "abrir", p.apertura(), calendario, hoy);
            case ABIERTO -> near(p, "cierreCaptura", p.cierreCaptura(), "/tablero/trimestre?periodo=" + p.clave(), hoy);
            case EN_VALIDACION ->
                near(p, "cierreValidacion", p.cierreValidacion(), "/tablero/trimestre?periodo=" + p.clave(), hoy);
            case CERRADO -> near(p, "consolidar", p.informeVence(), "/consolidacion/cifras?periodo=" + p.clave(), hoy);
            case CONSOLIDADO ->
                near(p, "informar", p.informeVence(), "/consolidacion/informe?periodo=" + p.clave(), hoy);
            default -> Optional.empty();
        };
    }

    private static Optional<Tarjeta> forOperator(PeriodoVista p, LocalDate hoy) {
        return switch (p.estado()) {
            case ABIERTO -> near(p, "cierreCaptura", p.cierreCaptura(), "/operacion/trabajos", hoy);
            case EN_VALIDACION -> near(p, "cierreValidacion", p.cierreValidacion(), "/operacion/trabajos", hoy);
            case CERRADO -> near(p, "consolidar", p.informeVence(), "/operacion/trabajos", hoy);
            default -> Optional.empty();
        };
    }

    private static Optional<Tarjeta> forSsi(PeriodoVista p, LocalDate hoy) {
        return switch (p.estado()) {
            case INFORMADO ->
                Optional.of(card(p, "presentar", p.informeVence(), "/consolidacion/informe?periodo=" + p.clave(), hoy));
            default -> Optional.empty();
        };
    }

    /** What lies further ahead than a month does not wait yet. */
    private static Optional<Tarjeta> near(PeriodoVista p, String task, LocalDate vence, String ruta, LocalDate hoy) {
        return vence == null || vence.isAfter(hoy.plusDays(DAYS_AHEAD))
                ? Optional.empty()
                : Optional.of(card(p, task, vence, ruta, hoy));
    }

    private static Tarjeta card(PeriodoVista p, String task, LocalDate vence, String ruta, LocalDate hoy) {
        return Tarjeta.of(
                Messages.text("bandeja.periodo." + task, p.clave()),
                Messages.text("bandeja.periodo." + task + ".texto", p.clave()),
                ruta,
                "",
                vence,
                hoy);
    }
}
