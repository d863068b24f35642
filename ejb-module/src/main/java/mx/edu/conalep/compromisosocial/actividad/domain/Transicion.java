package mx.edu.conalep.compromisosocial.actividad.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.LineaTiempo;

/** One line of an activity's time line: who did what, when, from which state to which. Written once, never changed. */
@Entity
@Table(name = "actividad_transicion")
public class Transicion extends LineaTiempo {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "actividad_id", updatable = false)
    private Actividad actividad;

    @Enumerated(EnumType.STRING)
    private EstadoActividad de;

    @Enumerated(EnumType.STRING)
    private EstadoActividad a;

    private String codigo;

    protected Transicion() {
        // for JPA
    }

    Transicion(Actividad actividad, EstadoActividad de, Acto acto, String codigo, String motivo) {
        super(acto, motivo);
        this.actividad = actividad;
        this.de = de;
        this.a = actividad.getEstado();
        this.codigo = codigo;
    }

    /** The first line of a draft. */
    public static Transicion captured(Actividad actividad, Acto acto) {
        return new Transicion(actividad, null, acto, "actividad.transicion.captura", null);
    }

    /** State before, null for the capture. */
    public EstadoActividad getDe() {
        return de;
    }

    /** State after. */
    public EstadoActividad getA() {
        return a;
    }

    /** Message code of what was done. */
    public String getCodigo() {
        return codigo;
    }
}
