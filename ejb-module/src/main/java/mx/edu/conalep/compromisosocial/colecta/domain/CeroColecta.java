package mx.edu.conalep.compromisosocial.colecta.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.shared.Acto;

/** The titular of a plantel says that it collected nothing (R14); a later contribution withdraws it. */
@Entity
@Table(name = "colecta_cero")
public class CeroColecta {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "colecta_id", updatable = false)
    private Colecta colecta;

    private String plantel;
    private String entidad;

    @Column(name = "declarado_por")
    private String declaradoPor;

    @Column(name = "declarado_en")
    private Instant declaradoEn;

    @Column(name = "retirado_en")
    private Instant retiradoEn;

    @Version
    private int version;

    protected CeroColecta() {
        // for JPA
    }

    /** The declaration of a plantel. */
    public CeroColecta(Colecta colecta, String plantel, String entidad, Acto acto) {
        this.colecta = colecta;
        this.plantel = plantel;
        this.entidad = entidad;
        this.declaradoPor = acto.usuario();
        this.declaradoEn = acto.en();
    }

    /** Takes it back because the plantel contributed after all. */
    public void withdraw(Acto acto) {
        retiradoEn = acto.en();
    }

    public String getPlantel() {
        return plantel;
    }

    public String getDeclaradoPor() {
        return declaradoPor;
    }

    public Instant getDeclaradoEn() {
        return declaradoEn;
    }

    /** When a contribution withdrew it, null while it stands. */
    public Instant getRetiradoEn() {
        return retiradoEn;
    }
}
