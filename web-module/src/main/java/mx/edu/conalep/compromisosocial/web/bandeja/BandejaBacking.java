package mx.edu.conalep.compromisosocial.web.bandeja;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** Mi bandeja: the groups of cards, one of them alone with all of its cards, and the bell of the frame. */
@Named("bandeja")
@RequestScoped
public class BandejaBacking {

    private static final String PAGINA = "/index.xhtml";

    @Inject
    private Campana campana;

    @Inject
    private TareasActividad actividades;

    @Inject
    private TareasRectificacion rectificaciones;

    @Inject
    private TareasConvenio convenios;

    @Inject
    private TareasColecta colectas;

    @Inject
    private TareasEmergente emergentes;

    @Inject
    private TareasPeriodo periodos;

    private String grupo;
    private List<Grupo> grupos;
    private Long pendientes;

    /** Key of the group that is shown alone, or null. */
    public String getGrupo() {
        return grupo;
    }

    public void setGrupo(String grupo) {
        this.grupo = grupo == null || grupo.isBlank() ? null : grupo;
    }

    /** The groups of the actor, the most pressing first; the one that the address names alone. */
    public List<Grupo> getGrupos() {
        if (grupos == null) {
            Actor actor = ActorActual.get();
            Muestra muestra = new Muestra(grupo);
            grupos = Stream.of(
                            actividades.of(actor, muestra),
                            rectificaciones.of(actor),
                            colectas.of(actor, muestra),
                            emergentes.of(actor, muestra),
                            convenios.of(actor, muestra),
                            periodos.of(actor))
                    .flatMap(List::stream)
                    .filter(muestra::shows)
                    .toList();
        }
        return grupos;
    }

    /** How many things wait for the actor, for the bell: as many as the groups of Mi bandeja tell together. */
    public long getPendientes() {
        if (pendientes == null) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            boolean aqui = PAGINA.equals(external.getRequestServletPath());
            pendientes = campana.of(external.getSessionMap(), aqui, this::count);
        }
        return pendientes;
    }

    private long count() {
        Actor actor = ActorActual.get();
        return actividades.count(actor)
                + rectificaciones.count(actor)
                + colectas.count(actor)
                + emergentes.count(actor)
                + convenios.count(actor)
                + periodos.count(actor);
    }

    /** Whether the actor registers activities. */
    public boolean isCaptura() {
        return ActorActual.get().is(Rol.VINCULACION_PLANTEL);
    }

    /** Whether the actor signs the zero declaration of his plantel (R22.0). */
    public boolean isTitular() {
        return ActorActual.get().is(Rol.TITULAR_PLANTEL);
    }
}
