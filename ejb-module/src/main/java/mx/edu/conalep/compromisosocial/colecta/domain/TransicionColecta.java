package mx.edu.conalep.compromisosocial.colecta.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.LineaTiempo;

/** One line of a colecta's time line: who did what, when, from which state to which. Written once, never changed. */
@Entity
@Table(name = "colecta_transicion")
public class TransicionColecta extends LineaTiempo {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "colecta_id", updatable = false)
    private Colecta colecta;

    @Enumerated(EnumType.STRING)
    private EstadoColecta de;

    @Enumerated(EnumType.STRING)
    private EstadoColecta a;

    protected TransicionColecta() {
        // for JPA
    }

    TransicionColecta(Colecta colecta, EstadoColecta de, Acto acto, String motivo) {
        super(acto, motivo);
        this.colecta = colecta;
        this.de = de;
        this.a = colecta.getEstado();
    }

    /** The first line of a plan. */
    public static TransicionColecta planned(Colecta colecta, Acto acto) {
        return new TransicionColecta(colecta, null, acto, null);
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
