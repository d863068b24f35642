package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoParte;
import mx.edu.conalep.compromisosocial.organizacion.domain.Entidad;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelBreve;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.PlantelesAlaVista;

/** Whose convenio it is, in words, and in which zone its dates are told; each entidad is read once in a request. */
@RequestScoped
public class UnidadConvenio {
    private static final List<Rol> REDACTAN = List.of(Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS);

    @Inject
    private PlantelConsulta organizacion;

    @Inject
    private PlantelesAlaVista planteles;

    private final Map<String, EntidadVista> entidades = new TreeMap<>();

    /** Whether a person writes, signs and follows up convenios of his unit. */
    static boolean isRedactor(Actor actor) {
        return actor.isAny(REDACTAN);
    }

    /** Whether a person reviews convenios. */
    static boolean isJuridico(Actor actor) {
        return actor.isAny(List.of(Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL));
    }

    /** The nation, the entidad or the plantel that wrote it. */
    public String of(Alcance alcance, String entidad, String plantel) {
        return switch (alcance) {
            case NACIONAL -> Messages.text("convenios.unidad.nacional");
            case ESTATAL -> entidad(entidad).nombre();
            case PLANTEL -> {
                PlantelBreve breve = planteles.porClave().get(plantel);
                yield breve == null
                        ? Messages.text("convenios.unidad.clave", plantel)
                        : Messages.text("convenios.unidad.plantel", breve.nombre());
            }
        };
    }

    /** A legal area: that of an entidad, or the national one (null). */
    public String area(String clave) {
        return clave == null
                ? Messages.text("convenios.area.nacional")
                : Messages.text("convenios.area.entidad", clave, entidad(clave).nombre());
    }

    /** The zone of its entidad, of Mexico City for what is national. */
    public ZoneId zona(String entidad) {
        return entidad == null ? Plazo.NACIONAL : entidad(entidad).zona();
    }

    /** The party that the actor's unit is in its own convenios, as a row of the form. */
    public Map<String, String> ownParty() {
        String clave = ActorActual.get().ambito().entidad();
        boolean colegio = clave != null && entidad(clave).tipo() == Entidad.Tipo.CE;
        Map<String, String> parte = new LinkedHashMap<>();
        parte.put("tipo", (colegio ? TipoParte.COLEGIO_ESTATAL : TipoParte.CONALEP).name());
        parte.put("nombre", colegio ? entidad(clave).nombre() : Messages.text("web.institucion"));
        return parte;
    }

    /** Every entidad, by key. */
    Collection<EntidadVista> entidades() {
        organizacion.entidades().forEach(entidad -> entidades.putIfAbsent(entidad.clave(), entidad));
        return entidades.values();
    }

    /** One of them; who looks at the whole nation needs most of them anyway. */
    private EntidadVista entidad(String clave) {
        if (entidades.isEmpty() && ActorActual.get().ambito().isNacional()) {
            entidades();
        }
        return entidades.computeIfAbsent(clave, organizacion::entidad);
    }
}
