package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.web.marco.Opcion;
import mx.edu.conalep.compromisosocial.web.marco.PeriodosAlaVista;
import mx.edu.conalep.compromisosocial.web.marco.PlantelesAlaVista;

/** What the filters of the list of activities offer to the person. */
@Named("opcionesLista")
@RequestScoped
public class OpcionesLista {
    @Inject
    private PlantelesAlaVista planteles;

    @Inject
    private PeriodosAlaVista periodos;

    @Inject
    private PlantelConsulta organizacion;

    private List<Opcion> entidades;

    /** Whether there are several planteles to choose from. */
    public boolean isVariosPlanteles() {
        return planteles.porClave().size() > 1;
    }

    /** The planteles to choose among. */
    public List<Opcion> getPlanteles() {
        return planteles.porClave().values().stream()
                .map(p -> new Opcion(p.clave(), p.clave() + " " + p.nombre()))
                .toList();
    }

    public List<String> getPeriodos() {
        return periodos.list().stream().map(PeriodoVista::clave).toList();
    }

    /** Reaches of the convenios from which activities derive. */
    public Alcance[] getAlcances() {
        return Alcance.values();
    }

    /**
     * The entidades whose convenios can be chosen; nothing where there is no choice.
     *
     * @param elegida whether the address names one, which is then offered anyway
     */
    public List<Opcion> entidades(boolean elegida) {
        if (entidades == null) {
            Ambito ambito = ActorActual.get().ambito();
            entidades = ambito.isNacional() || elegida ? choices(ambito) : List.of();
        }
        return entidades;
    }

    private List<Opcion> choices(Ambito ambito) {
        return organizacion.entidades().stream()
                .filter(e -> ambito.isNacional() || e.clave().equals(ambito.entidad()))
                .map(e -> new Opcion(e.clave(), e.clave() + " " + e.estado()))
                .toList();
    }

    public EstadoActividad[] getEstados() {
        return EstadoActividad.values();
    }

    public Servicio[] getServicios() {
        return Servicio.values();
    }
}
