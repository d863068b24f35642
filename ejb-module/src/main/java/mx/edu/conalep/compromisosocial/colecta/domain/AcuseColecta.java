package mx.edu.conalep.compromisosocial.colecta.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.shared.Acto;

/** A unit says that it received what the DVS sent down (R12). Written once. */
@Entity
@Table(name = "colecta_acuse")
public class AcuseColecta {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "colecta_id", updatable = false)
    private Colecta colecta;

    private String unidad;
    private String usuario;
    private Instant en;

    protected AcuseColecta() {
        // for JPA
    }

    /**
     * The acuse of a unit.
     *
     * @param unidad key of an entidad or of a plantel that takes part
     */
    public AcuseColecta(Colecta colecta, String unidad, Acto acto) {
        this.colecta = colecta;
        this.unidad = unidad;
        this.usuario = acto.usuario();
        this.en = acto.en();
    }

    public String getUnidad() {
        return unidad;
    }

    public String getUsuario() {
        return usuario;
    }

    public Instant getEn() {
        return en;
    }
}
