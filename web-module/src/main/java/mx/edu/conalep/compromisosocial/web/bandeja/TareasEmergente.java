package mx.edu.conalep.compromisosocial.web.bandeja;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteBandejaConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergentePendiente;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.Formato;

/** The tasks about programas emergentes: to capture candidates, to approve choices (titular), to propose anew, to deliver, to report (DVS). */
@ApplicationScoped
public class TareasEmergente {

    private static final int LARGO = 110;
    private static final List<Rol> ACTUAN =
            List.of(Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL, Rol.DVS, Rol.OPERADOR);

    @Inject
    private EmergenteBandejaConsulta consulta;

    /** The groups for an actor, those that hold nothing among them. */
    List<Grupo> of(Actor actor, Muestra muestra) {
        List<Grupo> grupos = new ArrayList<>();
        if (actor.is(Rol.TITULAR_PLANTEL)) {
            grupos.add(muestra.group("emergentesAprobar", consulta::toApprove, TareasEmergente::approve));
        }
        if (actor.is(Rol.VINCULACION_PLANTEL)) {
            grupos.add(muestra.group("emergentesDevueltas", consulta::toCorrect, TareasEmergente::correct));
            grupos.add(muestra.group("emergentesCapturar", consulta::toCapture, TareasEmergente::capture));
            grupos.add(muestra.group("emergentesEntregar", consulta::toDeliver, TareasEmergente::deliver));
        }
        if (actor.is(Rol.DVS)) {
            grupos.add(muestra.group("emergentesInformar", consulta::toReport, TareasEmergente::report));
        }
        if (actor.is(Rol.OPERADOR)) {
            grupos.add(muestra.group("emergentesInformar", consulta::toReport, TareasEmergente::run));
        }
        return grupos;
    }

    /** How many wait for an actor's own act, for the bell. */
    long count(Actor actor) {
        return actor.isAny(ACTUAN) ? consulta.count() : 0;
    }

    private static Tarjeta approve(EmergentePendiente p) {
        String ruta = "/emergente/decision?folio=" + p.folio() + "&numero=" + p.numero();
        return card(p, Messages.text("bandeja.emergente.aprobar", p.numero()), ruta);
    }

    private static Tarjeta correct(EmergentePendiente p) {
        return card(
                p, Messages.text("bandeja.emergente.devuelta", p.numero()), "/emergente/asignacion?folio=" + p.folio());
    }

    private static Tarjeta deliver(EmergentePendiente p) {
        return card(
                p, Messages.text("bandeja.emergente.entregar", p.numero()), "/emergente/asignacion?folio=" + p.folio());
    }

    private static Tarjeta capture(EmergentePendiente p) {
        return card(p, Messages.text("bandeja.emergente.capturar"), "/emergente/candidatos?folio=" + p.folio());
    }

    private static Tarjeta report(EmergentePendiente p) {
        return card(p, Messages.text("bandeja.emergente.informar"), "/emergente/ficha?folio=" + p.folio());
    }

    private static Tarjeta run(EmergentePendiente p) {
        return card(p, Messages.text("bandeja.informe.hacer"), "/operacion/informe-emergente?emergente=" + p.folio());
    }

    private static Tarjeta card(EmergentePendiente p, String texto, String ruta) {
        return Tarjeta.of(Formato.corto(p.causa(), LARGO), texto, ruta, p.folio(), null, null);
    }
}
