package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelBreve;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** What the frame shows around every screen: who is there, for which unit, which period, which entries of the menu. */
@Named
@RequestScoped
public class Marco {

    @Inject
    private PlantelConsulta consulta;

    @Inject
    private PlantelesAlaVista planteles;

    @Inject
    private PeriodosAlaVista periodos;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private String unidad;

    /** The login name, empty before login. */
    public String getUsuario() {
        return ActorActual.find().map(Actor::usuario).orElse("");
    }

    public String getNombre() {
        return ActorActual.find().map(Actor::nombre).orElse("");
    }

    /** The unit in scope: {@code Plantel Nezahualcóyotl I · Estado de México}. */
    public String getUnidad() {
        if (unidad == null) {
            unidad = ActorActual.find().map(a -> unidad(a.ambito())).orElse("");
        }
        return unidad;
    }

    private String unidad(Ambito ambito) {
        return switch (ambito.nivel()) {
            case PLANTEL -> {
                PlantelBreve plantel = planteles.porClave().get(ambito.plantel());
                yield Messages.text("web.ambito.plantel", plantel.nombre(), plantel.estado());
            }
            case ENTIDAD -> consulta.entidad(ambito.entidad()).nombre();
            case NACIONAL -> Messages.text("web.ambito.nacional");
            case SISTEMA -> Messages.text("web.ambito.sistema");
        };
    }

    /** Who reads the page and when, in the zone of his unit: what a printed sheet says at its head and foot. */
    public String getConsulta() {
        return ActorActual.find()
                .filter(a -> !a.nombre().isBlank())
                .map(a -> Messages.text("web.consulta", ahora(zona(a.ambito())), a.nombre()))
                .orElseGet(() -> Messages.text("web.consulta.publica", ahora(Plazo.NACIONAL)));
    }

    /** The zone of the person's unit, the national one before login. */
    public ZoneId getZona() {
        return ActorActual.find().map(a -> zona(a.ambito())).orElse(Plazo.NACIONAL);
    }

    private String ahora(ZoneId zona) {
        return Formato.instante(clock.instant(), zona);
    }

    private ZoneId zona(Ambito ambito) {
        return switch (ambito.nivel()) {
            case PLANTEL -> planteles.porClave().get(ambito.plantel()).zona();
            case ENTIDAD -> consulta.entidad(ambito.entidad()).zona();
            case NACIONAL, SISTEMA -> Plazo.NACIONAL;
        };
    }

    public List<EntradaMenu> getMenu() {
        return ActorActual.find().map(EntradaMenu::of).orElse(List.of());
    }

    /** The quarter at hand, or null when none is. */
    public PeriodoActual getPeriodo() {
        return periodos.get();
    }

    /** The secret for scripts and plain forms. */
    public String getTokenCsrf() {
        return TokenCsrf.of(request.getSession());
    }

    /** Seconds without a request after which the session ends. */
    public int getSegundosSesion() {
        return request.getSession().getMaxInactiveInterval();
    }
}
