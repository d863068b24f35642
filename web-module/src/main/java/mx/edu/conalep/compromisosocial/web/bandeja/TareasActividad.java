package mx.edu.conalep.compromisosocial.web.bandeja;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
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

    private static final int MAX = 30;

    @Inject
    private BandejaConsulta consulta;

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private PeriodoService periodos;

    @Inject
    private SemaforoBacking semaforo;

    /** The groups for an actor, the most pressing first; empty ones are left out. */
    List<Grupo> of(Actor actor) {
        List<Grupo> grupos = new ArrayList<>();
        if (actor.is(Rol.VINCULACION_PLANTEL)) {
            grupos.addAll(toSubmit(planteles.zona(actor.ambito().plantel())));
        }
        if (actor.is(Rol.TITULAR_PLANTEL)) {
            LocalDate hoy = semaforo.hoy(planteles.zona(actor.ambito().plantel()));
            Page<Pendiente> page = consulta.toAuthorise(MAX);
            grupos.add(new Grupo("porAutorizar", cards(page, p -> authorise(p, hoy)), page.total(), null));
        }
        if (actor.is(Rol.VINCULACION_ENTIDAD)) {
            Map<String, PlantelVista> nombres =
                    planteles.list().stream().collect(Collectors.toMap(PlantelVista::clave, Function.identity()));
            Map<Trimestre, LocalDate> cierres = periodos.list().stream()
                    .collect(Collectors.toMap(PeriodoVista::trimestre, PeriodoVista::cierreValidacion));
            Page<Pendiente> page = consulta.toValidate(MAX);
            grupos.add(new Grupo(
                    "porValidar",
                    cards(page, p -> validate(p, nombres.get(p.plantel()), cierres)),
                    page.total(),
                    "/validacion/charola"));
        }
        return grupos.stream().filter(g -> g.total() > 0).toList();
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

    private List<Grupo> toSubmit(ZoneId zona) {
        LocalDate hoy = semaforo.hoy(zona);
        Page<Pendiente> page = consulta.toSubmit(MAX);
        List<Tarjeta> devueltas = new ArrayList<>();
        Map<Semaforo, List<Tarjeta>> borradores = new EnumMap<>(Semaforo.class);
        List<Tarjeta> sinFecha = new ArrayList<>();
        for (Pendiente p : page.items()) {
            Tarjeta card = submit(p, hoy);
            if (p.estado() == EstadoActividad.DEVUELTA) {
                devueltas.add(card);
            } else if (card.luz() == null) {
                sinFecha.add(card);
            } else {
                borradores.computeIfAbsent(card.luz(), luz -> new ArrayList<>()).add(card);
            }
        }
        List<Grupo> grupos = new ArrayList<>();
        grupos.add(Grupo.of("venceHoy", borradores.getOrDefault(Semaforo.HOY, List.of())));
        grupos.add(Grupo.of("devueltas", devueltas));
        grupos.add(Grupo.of("estaSemana", borradores.getOrDefault(Semaforo.SEMANA, List.of())));
        grupos.add(Grupo.of("masAdelante", borradores.getOrDefault(Semaforo.A_TIEMPO, List.of())));
        grupos.add(Grupo.of("sinFecha", sinFecha));
        List<Tarjeta> vencidas = borradores.getOrDefault(Semaforo.VENCIDO, List.of());
        long hidden = page.total() - page.items().size();
        grupos.add(new Grupo("vencidas", vencidas, vencidas.size() + hidden, "/actividad/lista"));
        return grupos;
    }

    private static List<Tarjeta> cards(Page<Pendiente> page, Function<Pendiente, Tarjeta> card) {
        return page.items().stream().map(card).toList();
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
