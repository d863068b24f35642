package mx.edu.conalep.compromisosocial.web.administracion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelService;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;

/** The list of planteles, of all entidades or one; the choice stands in the address. */
@Named
@RequestScoped
public class PlantelesBacking {

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private PlantelService servicio;

    private String entidad;
    private List<EntidadVista> entidades;
    private List<PlantelVista> lista;

    /** Reads the list. */
    public void load() {
        entidades = planteles.entidades();
        lista = servicio.list().stream()
                .filter(p -> entidad == null || p.entidad().equals(entidad))
                .toList();
    }

    public List<EntidadVista> getEntidades() {
        return entidades;
    }

    public List<PlantelVista> getLista() {
        return lista;
    }

    public String getEntidad() {
        return entidad;
    }

    public void setEntidad(String entidad) {
        this.entidad = entidad;
    }
}
