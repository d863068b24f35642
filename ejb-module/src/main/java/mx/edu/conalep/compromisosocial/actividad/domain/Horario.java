package mx.edu.conalep.compromisosocial.actividad.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalTime;

/**
 * The hours of the activity in the local time of the plantel, and why it was held within school hours when it was
 * (Bases, Art. 9; R9).
 */
@Embeddable
public class Horario implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "hora_inicio")
    private LocalTime inicio;

    @Column(name = "hora_fin")
    private LocalTime fin;

    @Column(name = "justificacion_horario")
    private String justificacion;

    static Horario copyOf(Horario other) {
        Horario copy = new Horario();
        if (other != null) {
            copy.inicio = other.inicio;
            copy.fin = other.fin;
            copy.justificacion = other.justificacion;
        }
        return copy;
    }

    public LocalTime getInicio() {
        return inicio;
    }

    public void setInicio(LocalTime inicio) {
        this.inicio = inicio;
    }

    public LocalTime getFin() {
        return fin;
    }

    public void setFin(LocalTime fin) {
        this.fin = fin;
    }

    public String getJustificacion() {
        return justificacion;
    }

    public void setJustificacion(String justificacion) {
        this.justificacion = justificacion;
    }
}
