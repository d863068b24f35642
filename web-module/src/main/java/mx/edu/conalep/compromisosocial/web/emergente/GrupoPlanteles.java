package mx.edu.conalep.compromisosocial.web.emergente;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelBreve;

/** The planteles of an entidad in the form of a plan, and which of them take part. */
public class GrupoPlanteles implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String entidad;
    private final List<PlantelBreve> planteles;
    private String[] elegidos;

    private GrupoPlanteles(String entidad, List<PlantelBreve> planteles, List<String> elegidos) {
        this.entidad = entidad;
        this.planteles = List.copyOf(planteles);
        this.elegidos = planteles.stream()
                .map(PlantelBreve::clave)
                .filter(elegidos::contains)
                .toArray(String[]::new);
    }

    /** All of some planteles by their entidad. */
    static List<GrupoPlanteles> of(List<PlantelBreve> planteles, List<String> elegidos) {
        Map<String, List<PlantelBreve>> porEntidad = planteles.stream()
                .collect(Collectors.groupingBy(
                        p -> p.entidad() + " " + p.estado(), LinkedHashMap::new, Collectors.toList()));
        return porEntidad.entrySet().stream()
                .map(e -> new GrupoPlanteles(e.getKey(), e.getValue(), elegidos))
                .toList();
    }

    /** Chooses those of it that are among some. */
    void choose(List<String> claves) {
        elegidos = planteles.stream()
                .map(PlantelBreve::clave)
                .filter(claves::contains)
                .toArray(String[]::new);
    }

    /** Key and name of the entidad. */
    public String getEntidad() {
        return entidad;
    }

    public List<PlantelBreve> getPlanteles() {
        return planteles;
    }

    /** How many are chosen. */
    public int getCuantos() {
        return elegidos.length;
    }

    public String[] getElegidos() {
        return elegidos.clone();
    }

    public void setElegidos(String[] elegidos) {
        this.elegidos = elegidos == null ? new String[0] : elegidos.clone();
    }
}
