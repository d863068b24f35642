package mx.edu.conalep.compromisosocial.web.bandeja;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.service.BandejaConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.Pendiente;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import mx.edu.conalep.compromisosocial.web.marco.Formato;
import mx.edu.conalep.compromisosocial.web.marco.Semaforo;
import mx.edu.conalep.compromisosocial.web.marco.SemaforoBacking;

/** The tasks about activities: returned, to submit, to authorise, to validate. */
@ApplicationScoped
public class TareasActividad {

    private static final int LEIDAS = 5_000;
    private static final String VENCIDAS = "vencidas";
    private static final List<String> ENVIO =
            List.of("venceHoy", "devueltas", "estaSemana", "masAdelante", "sinFecha", VENCIDAS);

    @Inject
    private BandejaConsulta consulta;

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private PeriodoService periodos;

    @Inject
    private SemaforoBacking semaforo;

    /** The groups for an actor, the most pressing first, those that hold nothing among them. */
    List<Grupo> of(Actor actor, Muestra muestra) {
        List<Grupo> grupos = new ArrayList<>();
        if (actor.is(Rol.VINCULACION_PLANTEL)) {
            grupos.addAll(toSubmit(planteles.zona(actor.ambito().plantel()), muestra));
        }
        if (actor.is(Rol.TITULAR_PLANTEL)) {
            LocalDate hoy = semaforo.hoy(planteles.zona(actor.ambito().plantel()));
            grupos.add(muestra.group("porAutorizar", consulta::toAuthorise, p -> authorise(p, hoy)));
        }
        if (actor.is(Rol.VINCULACION_ENTIDAD)) {
            Map<String, PlantelVista> nombres =
                    planteles.list().stream().collect(Collectors.toMap(PlantelVista::clave, Function.identity()));
            Map<Trimestre, LocalDate> cierres = periodos.list().stream()
                    .collect(Collectors.toMap(PeriodoVista::trimestre, PeriodoVista::cierreValidacion));
            grupos.add(muestra.group(
                    "porValidar",
                    consulta::toValidate,
                    p -> validate(p, nombres.get(p.plantel()), cierres),
                    "/validacion/charola"));
        }
        return grupos;
    }

    /** How many tasks wait for an actor, for the bell. */
    long count(Actor actor) {
        long total = 0;
        if (actor.is(Rol.VINCULACION_PLANTEL)) {
            total += consulta.toSubmit(0).total();
        }
        if (actor.is(Rol.TITULAR_PLANTEL)) {
            total += consulta.toAuthorise(0).total();
        }
        if (actor.is(Rol.VINCULACION_ENTIDAD)) {
            total += consulta.toValidate(0).total();
        }
        return total;
    }

    /** All of them are read, so that no old draft hides what ends today; what is beyond that counts as overdue, as much as that is. */
    private List<Grupo> toSubmit(ZoneId zona, Muestra muestra) {
        LocalDate hoy = semaforo.hoy(zona);
        Page<Pendiente> page = consulta.toSubmit(LEIDAS);
        Map<String, List<Pendiente>> grupos = page.items().stream().collect(Collectors.groupingBy(p -> group(p, hoy)));
        return ENVIO.stream()
                .map(clave -> {
                    List<Pendiente> suyos = grupos.getOrDefault(clave, List.of());
                    long hidden =
                            VENCIDAS.equals(clave) ? page.total() - page.items().size() : 0;
                    return muestra.group(clave, max -> first(suyos, max, hidden), p -> submit(p, hoy));
                })
                .toList();
    }

    private static Page<Pendiente> first(List<Pendiente> suyos, int max, long hidden) {
        return new Page<>(suyos.stream().limit(max).toList(), 0, max, suyos.size() + hidden);
    }

    private static String group(Pendiente p, LocalDate hoy) {
        if (p.estado() == EstadoActividad.DEVUELTA) {
            return "devueltas";
        }
        if (p.vence() == null) {
            return "sinFecha";
        }
        return switch (Semaforo.of(p.vence(), hoy)) {
            case HOY -> "venceHoy";
            case SEMANA -> "estaSemana";
            case A_TIEMPO -> "masAdelante";
            case VENCIDO -> VENCIDAS;
        };
    }

    private static Tarjeta submit(Pendiente p, LocalDate hoy) {
        String code = p.estado() == EstadoActividad.DEVUELTA ? "bandeja.hacer.corregir" : "bandeja.hacer.completar";
        return Tarjeta.of(
                title(p), Messages.text(code), "/actividad/captura?folio=" + p.folio(), p.folio(), p.vence(), hoy);
    }

    private static Tarjeta authorise(Pendiente p, LocalDate hoy) {
        return Tarjeta.of(
                title(p),
                Messages.text("bandeja.hacer.autorizar"),
                "/actividad/ficha?folio=" + p.folio(),
                p.folio(),
                p.vence(),
                hoy);
    }

    /** The deadline of a validation is the close of its quarter, hour of Mexico City (R23). */
    private Tarjeta validate(Pendiente p, PlantelVista plantel, Map<Trimestre, LocalDate> cierres) {
        return Tarjeta.of(
                title(p),
                plantel == null ? p.plantel() : Messages.text("bandeja.plantel", plantel.nombre()),
                "/validacion/charola?folio=" + p.folio(),
                p.folio(),
                p.fechaFin() == null ? null : cierres.get(Trimestre.of(p.fechaFin())),
                semaforo.hoy(Plazo.NACIONAL));
    }

    private static String title(Pendiente p) {
        if (p.descripcion() != null && !p.descripcion().isBlank()) {
            return Formato.corto(p.descripcion(), 80);
        }
        return p.servicio() == null
                ? Messages.text("bandeja.sinTitulo")
                : Messages.text("actividad.servicio." + p.servicio().name());
    }
}
