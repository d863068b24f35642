package mx.edu.conalep.compromisosocial.actividad.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import mx.edu.conalep.compromisosocial.shared.Acto;

/**
 * A plantel says that it has nothing to report in a quarter, signed by its titular (Bases, Art. 22 and 24; R22.0). One
 * row says that the declaration stands; a declaration that is withdrawn leaves this table for its history.
 */
@Entity
@Table(name = "declaracion_cero")
public class DeclaracionCero {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String plantel;
    private String entidad;
    private String periodo;

    @Column(name = "firmada_por")
    private String firmadaPor;

    @Column(name = "firmada_en")
    private Instant firmadaEn;

    @Version
    private int version;

    protected DeclaracionCero() {
        // for JPA
    }

    /** A declaration signed now by its titular. */
    public DeclaracionCero(String plantel, String entidad, String periodo, Acto firma) {
        this.plantel = plantel;
        this.entidad = entidad;
        this.periodo = periodo;
        this.firmadaPor = firma.usuario();
        this.firmadaEn = firma.en();
    }

    public String getPlantel() {
        return plantel;
    }

    public String getEntidad() {
        return entidad;
    }

    public String getPeriodo() {
        return periodo;
    }

    public String getFirmadaPor() {
        return firmadaPor;
    }

    public Instant getFirmadaEn() {
        return firmadaEn;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof DeclaracionCero d
                && Objects.equals(plantel, d.plantel)
                && Objects.equals(periodo, d.periodo);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plantel, periodo);
    }
}
