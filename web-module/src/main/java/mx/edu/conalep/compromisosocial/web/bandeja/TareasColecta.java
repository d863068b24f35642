package mx.edu.conalep.compromisosocial.web.bandeja;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaBandejaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaPendiente;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.Formato;
import mx.edu.conalep.compromisosocial.web.marco.SemaforoBacking;

/** The tasks about colectas: to acknowledge, to correct, to validate, to answer before the close, to start, to close, to deliver. */
@ApplicationScoped
public class TareasColecta {
    private static final int LARGO = 110;
    private static final String FICHA = "/colecta/ficha?folio=";

    @Inject
    private ColectaBandejaConsulta consulta;

    @Inject
    private PlantelConsulta organizacion;

    @Inject
    private SemaforoBacking semaforo;

    /** The groups for an actor, the most pressing first, those that hold nothing among them. */
    List<Grupo> of(Actor actor, Muestra muestra) {
        List<Grupo> grupos = new ArrayList<>();
        LocalDate hoy = today(actor);
        if (actor.is(Rol.VINCULACION_PLANTEL)) {
            grupos.add(muestra.group("colectasCorregir", consulta::toCorrect, p -> correct(p, hoy)));
        }
        if (actor.isAny(List.of(Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL))) {
            grupos.add(muestra.group("colectasResponder", consulta::toAnswer, p -> answer(p, hoy, actor)));
        }
        if (actor.is(Rol.VINCULACION_ENTIDAD)) {
            grupos.add(muestra.group("colectasValidar", consulta::toValidate, p -> validate(p, hoy)));
        }
        if (actor.isAny(List.of(Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD))) {
            grupos.add(muestra.group(
                    "colectasAcusar", consulta::toAcknowledge, p -> card(p, "acusar", FICHA + p.folio(), null)));
        }
        if (actor.is(Rol.DVS)) {
            grupos.add(
                    muestra.group("colectasCerrar", consulta::toClose, p -> card(p, "cerrar", FICHA + p.folio(), hoy)));
            grupos.add(muestra.group(
                    "colectasIniciar", consulta::toStart, p -> card(p, "iniciar", FICHA + p.folio(), null)));
            grupos.add(muestra.group(
                    "colectasEntregar", consulta::toDeliver, p -> card(p, "entregar", FICHA + p.folio(), null)));
            grupos.add(muestra.group(
                    "colectasInformar", consulta::toReport, p -> card(p, "informar", FICHA + p.folio(), null)));
        }
        if (actor.is(Rol.OPERADOR)) {
            grupos.add(muestra.group("colectasInformar", consulta::toReport, TareasColecta::run));
        }
        return grupos;
    }

    /** How many wait for an actor's own act, for the bell. */
    long count(Actor actor) {
        return actor.isAny(List.of(
                        Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS, Rol.OPERADOR))
                ? consulta.count()
                : 0;
    }

    private LocalDate today(Actor actor) {
        String entidad = actor.ambito().entidad();
        return semaforo.hoy(
                entidad == null ? Plazo.NACIONAL : organizacion.entidad(entidad).zona());
    }

    private static Tarjeta correct(ColectaPendiente p, LocalDate hoy) {
        return card(p, "corregir", "/colecta/aportacion?folio=" + p.folio() + "&numero=" + p.numero(), hoy);
    }

    private static Tarjeta validate(ColectaPendiente p, LocalDate hoy) {
        return card(p, "validar", "/colecta/revision?folio=" + p.folio(), hoy);
    }

    private static Tarjeta answer(ColectaPendiente p, LocalDate hoy, Actor actor) {
        return card(p, actor.is(Rol.TITULAR_PLANTEL) ? "cero" : "responder", FICHA + p.folio(), hoy);
    }

    private static Tarjeta run(ColectaPendiente p) {
        String ruta = "/operacion/informe-colecta?colecta=" + p.folio();
        return Tarjeta.of(
                Formato.corto(p.causa(), LARGO), Messages.text("bandeja.informe.hacer"), ruta, p.folio(), null, null);
    }

    /** A card; with its last day when today is told. */
    private static Tarjeta card(ColectaPendiente p, String hacer, String ruta, LocalDate hoy) {
        String code = "bandeja.colecta." + hacer;
        return Tarjeta.of(
                Formato.corto(p.causa(), LARGO),
                Messages.text(code, p.numero()),
                ruta,
                p.folio(),
                hoy == null ? null : p.vence(),
                hoy);
    }
}
