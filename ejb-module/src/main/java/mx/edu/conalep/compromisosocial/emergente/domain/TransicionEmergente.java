package mx.edu.conalep.compromisosocial.emergente.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.LineaTiempo;

/** One line of a programme's time line: who did what, when, from which state to which. Written once, never changed. */
@Entity
@Table(name = "emergente_transicion")
public class TransicionEmergente extends LineaTiempo {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "emergente_id", updatable = false)
    private ProgramaEmergente programa;

    @Enumerated(EnumType.STRING)
    private EstadoColecta de;

    @Enumerated(EnumType.STRING)
    private EstadoColecta a;

    protected TransicionEmergente() {
        // for JPA
    }

    TransicionEmergente(ProgramaEmergente programa, EstadoColecta de, Acto acto, String motivo) {
        super(acto, motivo);
        this.programa = programa;
        this.de = de;
        this.a = programa.getEstado();
    }

    /** The first line of a plan. */
    public static TransicionEmergente planned(ProgramaEmergente programa, Acto acto) {
        return new TransicionEmergente(programa, null, acto, null);
    }

    /** State before, null for the first line. */
    public EstadoColecta getDe() {
        return de;
    }

    /** State after. */
    public EstadoColecta getA() {
        return a;
    }
}
