package mx.edu.conalep.compromisosocial.actividad.domain;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** How many of the Comunidad CONALEP took part (Bases, Art. 3 XI); null means "not captured yet". */
@Embeddable
public class Participantes implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer estudiantes;
    private Integer docentes;
    private Integer administrativos;

    static Participantes copyOf(Participantes other) {
        Participantes copy = new Participantes();
        if (other != null) {
            copy.estudiantes = other.estudiantes;
            copy.docentes = other.docentes;
            copy.administrativos = other.administrativos;
        }
        return copy;
    }

    public Integer getEstudiantes() {
        return estudiantes;
    }

    public void setEstudiantes(Integer estudiantes) {
        this.estudiantes = estudiantes;
    }

    public Integer getDocentes() {
        return docentes;
    }

    public void setDocentes(Integer docentes) {
        this.docentes = docentes;
    }

    public Integer getAdministrativos() {
        return administrativos;
    }

    public void setAdministrativos(Integer administrativos) {
        this.administrativos = administrativos;
    }
}
