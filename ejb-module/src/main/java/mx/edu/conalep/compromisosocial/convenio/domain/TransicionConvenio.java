package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.LineaTiempo;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** One line of a convenio's time line: who did what, when, from which state to which. Written once, never changed. */
@Entity
@Table(name = "convenio_transicion")
public class TransicionConvenio extends LineaTiempo {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convenio_id", updatable = false)
    private Convenio convenio;

    @Enumerated(EnumType.STRING)
    private EstadoConvenio de;

    @Enumerated(EnumType.STRING)
    private EstadoConvenio a;

    private String suple;

    protected TransicionConvenio() {
        // for JPA
    }

    TransicionConvenio(Convenio convenio, EstadoConvenio de, Acto acto, String motivo) {
        super(acto, motivo);
        this.convenio = convenio;
        this.de = de;
        this.a = convenio.getEstado();
        this.suple = acto.suple();
    }

    /** The first line of a draft; it tells whose place it takes, if any. */
    public static TransicionConvenio written(Convenio convenio, Acto acto) {
        Convenio anterior = convenio.getSustituye();
        String motivo = anterior == null ? null : Messages.text("convenio.sustitucion.comienzo", anterior.getFolio());
        return new TransicionConvenio(convenio, null, acto, motivo);
    }

    /** State before, null for the first line. */
    public EstadoConvenio getDe() {
        return de;
    }

    /** State after. */
    public EstadoConvenio getA() {
        return a;
    }

    /** Whether it tells of a move, not of what became of it by another convenio. */
    public boolean isMove() {
        return de != a;
    }

    /** Login name of whom he stood in for, or null (Art. 21 I). */
    public String getSuple() {
        return suple;
    }
}
