package mx.edu.conalep.compromisosocial.web.bandeja;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteBandejaConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergentePendiente;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.web.marco.Formato;

/** The tasks about programas emergentes: choices to be approved by the titular, deliveries to be made by vinculación. */
@ApplicationScoped
public class TareasEmergente {

    private static final int MAX = 12;
    private static final int LARGO = 110;

    @Inject
    private EmergenteBandejaConsulta consulta;

    /** The groups for an actor; empty ones are left out. */
    List<Grupo> of(Actor actor) {
        List<Grupo> grupos = new ArrayList<>();
        if (actor.is(Rol.TITULAR_PLANTEL)) {
            grupos.add(group("emergentesAprobar", consulta.toApprove(MAX), TareasEmergente::approve));
        }
        if (actor.is(Rol.VINCULACION_PLANTEL)) {
            grupos.add(group("emergentesEntregar", consulta.toDeliver(MAX), TareasEmergente::deliver));
        }
        return grupos.stream().filter(g -> g.total() > 0).toList();
    }

    /** How many wait for an actor's own act, for the bell. */
    long count(Actor actor) {
        long approve = actor.is(Rol.TITULAR_PLANTEL) ? consulta.toApprove(0).total() : 0;
        return approve
                + (actor.is(Rol.VINCULACION_PLANTEL) ? consulta.toDeliver(0).total() : 0);
    }

    private static Grupo group(
            String clave, Page<EmergentePendiente> page, Function<EmergentePendiente, Tarjeta> card) {
        return new Grupo(clave, page.items().stream().map(card).toList(), page.total(), "/emergente/lista");
    }

    private static Tarjeta approve(EmergentePendiente p) {
        String ruta = "/emergente/decision?folio=" + p.folio() + "&numero=" + p.numero();
        return card(p, Messages.text("bandeja.emergente.aprobar", p.numero()), ruta);
    }

    private static Tarjeta deliver(EmergentePendiente p) {
        return card(
                p, Messages.text("bandeja.emergente.entregar", p.numero()), "/emergente/asignacion?folio=" + p.folio());
    }

    private static Tarjeta card(EmergentePendiente p, String texto, String ruta) {
        return Tarjeta.of(Formato.corto(p.causa(), LARGO), texto, ruta, p.folio(), null, null);
    }
}
