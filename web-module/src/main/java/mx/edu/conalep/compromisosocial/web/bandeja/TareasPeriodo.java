package mx.edu.conalep.compromisosocial.web.bandeja;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.SemaforoBacking;

/** The tasks about quarters: to open, close and consolidate (DVS, operator), and those of their versions. Dates of Mexico City. */
@ApplicationScoped
public class TareasPeriodo {

    private static final int DAYS_AHEAD = 30;
    private static final List<Rol> ACTUAN = List.of(Rol.DVS, Rol.SSI, Rol.OPERADOR);

    @Inject
    private PeriodoService periodos;

    @Inject
    private TareasVersion versiones;

    @Inject
    private SemaforoBacking semaforo;

    /** The group for an actor, or none. */
    List<Grupo> of(Actor actor) {
        LocalDate hoy = semaforo.hoy(Plazo.NACIONAL);
        List<PeriodoVista> todos = periodos.list();
        List<Tarjeta> tarjetas = Stream.concat(
                        todos.stream().flatMap(p -> task(p, actor, hoy).stream()),
                        versiones.of(actor, todos, hoy).stream())
                .sorted(Comparator.comparing(Tarjeta::vence, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return tarjetas.isEmpty() ? List.of() : List.of(Grupo.of("periodos", tarjetas));
    }

    /** How many wait for the actor, for the bell; the others have none. */
    long count(Actor actor) {
        return actor.isAny(ACTUAN) ? of(actor).stream().mapToLong(Grupo::total).sum() : 0;
    }

    private static Optional<Tarjeta> task(PeriodoVista p, Actor actor, LocalDate hoy) {
        if (actor.is(Rol.DVS)) {
            return forDvs(p, hoy);
        }
        return actor.is(Rol.OPERADOR) ? forOperator(p, hoy) : Optional.empty();
    }

    private static Optional<Tarjeta> forDvs(PeriodoVista p, LocalDate hoy) {
        String calendario = "/calendario/periodo?clave=" + p.clave();
        return switch (p.estado()) {
            case PROGRAMADO -> near(p, "abrir", p.apertura(), calendario, hoy);
            case ABIERTO -> near(p, "cierreCaptura", p.cierreCaptura(), "/tablero/trimestre?periodo=" + p.clave(), hoy);
            case EN_VALIDACION ->
                near(p, "cierreValidacion", p.cierreValidacion(), "/tablero/trimestre?periodo=" + p.clave(), hoy);
            case CERRADO -> near(p, "consolidar", p.informeVence(), "/consolidacion/cifras?periodo=" + p.clave(), hoy);
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

    /** What lies further ahead than a month does not wait yet. */
    static Optional<Tarjeta> near(PeriodoVista p, String task, LocalDate vence, String ruta, LocalDate hoy) {
        return vence == null || vence.isAfter(hoy.plusDays(DAYS_AHEAD))
                ? Optional.empty()
                : Optional.of(card(p, task, vence, ruta, hoy));
    }

    /** A card with the texts of a task; further values follow the quarter in them. */
    static Tarjeta card(PeriodoVista p, String task, LocalDate vence, String ruta, LocalDate hoy, Object... values) {
        Object[] all = Stream.concat(Stream.of(p.clave()), Stream.of(values)).toArray();
        return Tarjeta.of(
                Messages.text("bandeja.periodo." + task, all),
                Messages.text("bandeja.periodo." + task + ".texto", all),
                ruta,
                "",
                vence,
                hoy);
    }
}
