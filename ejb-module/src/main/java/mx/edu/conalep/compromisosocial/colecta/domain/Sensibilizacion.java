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
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * An act of sensitising as a row of its colecta (Art. 12 IV). What it says is written once; one taken down by mistake is annulled with a
 * reason and stays on record. Who changes it holds the colecta.
 */
@Entity
@Table(name = "colecta_sensibilizacion")
public class Sensibilizacion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "colecta_id", updatable = false)
    private Colecta colecta;

    private String plantel;
    private String entidad;
    private LocalDate fecha;
    private String descripcion;
    private int asistentes;
    private String usuario;
    private Instant en;

    @Column(name = "anulada_por")
    private String anuladaPor;

    @Column(name = "anulada_en")
    private Instant anuladaEn;

    private String motivo;

    @Version
    private int version;

    protected Sensibilizacion() {
        // for JPA
    }

    /**
     * An act of a plantel.
     *
     * @param datos checked by {@link DatosSensibilizacion#check}
     */
    public Sensibilizacion(Colecta colecta, String plantel, String entidad, DatosSensibilizacion datos, Acto acto) {
        this.colecta = colecta;
        this.plantel = plantel;
        this.entidad = entidad;
        this.fecha = datos.fecha();
        this.descripcion = datos.descripcion();
        this.asistentes = datos.asistentes();
        this.usuario = acto.usuario();
        this.en = acto.en();
    }

    /**
     * Takes it out of the account while its colecta takes acts; it stays on record. The same once more changes nothing.
     *
     * @param causa why it was taken down by mistake, {@value Motivo#MAX} characters at most
     * @return whether it was not annulled for that reason before
     * @throws RuleViolationException without a reason
     * @throws ConflictException when it is annulled for another reason, or the colecta is closed
     */
    public boolean annul(String causa, Acto acto) {
        String dicho = Motivo.required(causa);
        if (isAnulada()) {
            if (motivo.equals(dicho)) {
                return false;
            }
            throw new ConflictException("colecta.sensibilizacion.anulada", motivo);
        }
        colecta.requireAbierta();
        motivo = dicho;
        anuladaPor = acto.usuario();
        anuladaEn = acto.en();
        return true;
    }

    public boolean isAnulada() {
        return anuladaEn != null;
    }

    public Long getId() {
        return id;
    }

    public String getPlantel() {
        return plantel;
    }

    /** What happened. */
    public DatosSensibilizacion datos() {
        return new DatosSensibilizacion(fecha, descripcion, asistentes);
    }

    public String getUsuario() {
        return usuario;
    }

    public Instant getEn() {
        return en;
    }

    /** Who annulled it; null while it stands. */
    public String getAnuladaPor() {
        return anuladaPor;
    }

    public Instant getAnuladaEn() {
        return anuladaEn;
    }

    public String getMotivo() {
        return motivo;
    }
}
