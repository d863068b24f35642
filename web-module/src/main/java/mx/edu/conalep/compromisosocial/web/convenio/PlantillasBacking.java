package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.service.PlantillaService;
import mx.edu.conalep.compromisosocial.convenio.service.PlantillaVista;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** The templates of clauses that a person may read (Art. 21 II). */
@Named("plantillasConvenio")
@RequestScoped
public class PlantillasBacking {
    @Inject
    private PlantillaService plantillas;

    @Inject
    private UnidadConvenio unidades;

    private List<PlantillaVista> lista = List.of();

    /** Reads them. */
    public void load() {
        lista = plantillas.list();
    }

    /** Whose a template is. */
    public String area(PlantillaVista plantilla) {
        return unidades.area(plantilla.entidad());
    }

    /** Whether the person keeps templates. */
    public boolean isJuridico() {
        return UnidadConvenio.isJuridico(ActorActual.get());
    }

    public List<PlantillaVista> getLista() {
        return lista;
    }
}
