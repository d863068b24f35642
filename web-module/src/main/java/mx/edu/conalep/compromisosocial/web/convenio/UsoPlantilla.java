package mx.edu.conalep.compromisosocial.web.convenio;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.PlantillaVista;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/** The template that is chosen for a draft, out of those that serve it (Art. 21 II). */
public class UsoPlantilla implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<PlantillaVista> ofrecidas;
    private String plantilla;

    UsoPlantilla(List<PlantillaVista> ofrecidas) {
        this.ofrecidas = List.copyOf(ofrecidas);
    }

    /** The one that the draft came from is chosen. */
    void show(ConvenioVista vista) {
        plantilla = vista.plantilla() == null ? null : vista.plantilla().clave();
    }

    /**
     * The one that is chosen.
     *
     * @throws RuleViolationException on {@code plantilla} when none is
     */
    String required() {
        if (TextoLibre.isBlank(plantilla)) {
            throw new RuleViolationException(new RuleViolation("convenio.plantilla.required", "plantilla"));
        }
        return plantilla;
    }

    /** What is told once it was used, of so many clauses that changed. */
    static String told(int llenadas, boolean sobrescribir) {
        if (llenadas > 0) {
            return "convenios.plantilla.usada";
        }
        return sobrescribir ? "convenios.plantilla.iguales" : "convenios.plantilla.sinVacias";
    }

    /** The templates to choose from. */
    public List<PlantillaVista> getOfrecidas() {
        return ofrecidas;
    }

    public String getPlantilla() {
        return plantilla;
    }

    public void setPlantilla(String plantilla) {
        this.plantilla = plantilla;
    }
}
