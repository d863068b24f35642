package mx.edu.conalep.compromisosocial.web.bandeja;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoRectificacion;
import mx.edu.conalep.compromisosocial.actividad.service.RectificacionService;
import mx.edu.conalep.compromisosocial.actividad.service.RectificacionVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** The corrections of consolidated activities that wait for the DVS (R24). */
@ApplicationScoped
public class TareasRectificacion {

    private static final int SHOWN = 6;

    @Inject
    private RectificacionService rectificaciones;

    /** The group for an actor, or none. */
    List<Grupo> of(Actor actor) {
        if (!actor.is(Rol.DVS)) {
            return List.of();
        }
        List<RectificacionVista> waiting = rectificaciones.list(EstadoRectificacion.SOLICITADA);
        List<Tarjeta> tarjetas =
                waiting.stream().limit(SHOWN).map(TareasRectificacion::card).toList();
        return tarjetas.isEmpty()
                ? List.of()
                : List.of(new Grupo("rectificaciones", tarjetas, waiting.size(), "/actividad/rectificaciones"));
    }

    /** How many wait for the actor, for the bell. */
    long count(Actor actor) {
        return actor.is(Rol.DVS) ? rectificaciones.waiting() : 0;
    }

    private static Tarjeta card(RectificacionVista r) {
        return Tarjeta.of(
                Messages.text("bandeja.rectificacion", r.plantel(), r.periodo()),
                r.motivo(),
                "/actividad/resolucion?id=" + r.id(),
                r.folio(),
                null,
                null);
    }
}
