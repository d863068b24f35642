package mx.edu.conalep.compromisosocial.web.colecta;

import java.io.Serializable;
import java.util.List;

/** An entidad in the form of a plan: whether it takes part, and which of its planteles. */
public class EntidadElegida implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String clave;
    private boolean participa;
    private boolean todos;
    private String[] planteles = {};

    EntidadElegida(String clave) {
        this.clave = clave;
    }

    /** Takes what a plan says about it. */
    void choose(List<String> entidades, List<String> elegidos, int cuantosTiene) {
        participa = entidades.contains(clave);
        planteles = elegidos.stream().filter(p -> p.startsWith(clave + "-")).toArray(String[]::new);
        todos = planteles.length > 0 && planteles.length == cuantosTiene;
    }

    /** Whether it takes part: it says so itself, or one of its planteles does. */
    public boolean isElegida() {
        return participa || todos || planteles.length > 0;
    }

    public String getClave() {
        return clave;
    }

    public boolean isParticipa() {
        return participa;
    }

    public void setParticipa(boolean participa) {
        this.participa = participa;
    }

    /** Whether all its planteles take part, also those that no box says. */
    public boolean isTodos() {
        return todos;
    }

    public void setTodos(boolean todos) {
        this.todos = todos;
    }

    public String[] getPlanteles() {
        return planteles.clone();
    }

    public void setPlanteles(String[] planteles) {
        this.planteles = planteles == null ? new String[0] : planteles.clone();
    }
}
