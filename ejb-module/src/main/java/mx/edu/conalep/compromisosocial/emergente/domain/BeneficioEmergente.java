package mx.edu.conalep.compromisosocial.emergente.domain;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.shared.Acto;

/** What one student gets of a choice, with his place and score at that time; delivered against his receipt, or taken back. */
@Entity
@Table(name = "emergente_beneficio")
public class BeneficioEmergente {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "asignacion_id", updatable = false)
    private AsignacionEmergente asignacion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "candidato_id", updatable = false)
    private CandidatoEmergente candidato;

    private int lugar;
    private BigDecimal puntaje;

    @Column(name = "motivo_reversion")
    private String motivoReversion;

    @Column(name = "revertido_por")
    private String revertidoPor;

    @Column(name = "revertido_en")
    private Instant revertidoEn;

    private String acuse;

    @Column(name = "entregado_el")
    private LocalDate entregadoEl;

    @Column(name = "entregado_por")
    private String entregadoPor;

    @Column(name = "entregado_en")
    private Instant entregadoEn;

    @Version
    private int version;

    protected BeneficioEmergente() {
        // for JPA
    }

    BeneficioEmergente(AsignacionEmergente asignacion, CandidatoEmergente candidato, Lugar lugar) {
        this.asignacion = asignacion;
        this.candidato = candidato;
        this.lugar = lugar.lugar();
        this.puntaje = lugar.puntaje().total();
    }

    void reverse(String motivo, Acto acto) {
        motivoReversion = motivo;
        revertidoPor = acto.usuario();
        revertidoEn = acto.en();
    }

    void deliver(String sha256, LocalDate fecha, Acto acto) {
        acuse = sha256;
        entregadoEl = fecha;
        entregadoPor = acto.usuario();
        entregadoEn = acto.en();
    }

    public CandidatoEmergente getCandidato() {
        return candidato;
    }

    /** His place when he was chosen. */
    public int getLugar() {
        return lugar;
    }

    /** His score when he was chosen, four decimals. */
    public BigDecimal getPuntaje() {
        return puntaje;
    }

    public boolean isRevertido() {
        return revertidoEn != null;
    }

    public boolean isEntregado() {
        return entregadoEn != null;
    }

    public String getMotivoReversion() {
        return motivoReversion;
    }

    public String getRevertidoPor() {
        return revertidoPor;
    }

    public Instant getRevertidoEn() {
        return revertidoEn;
    }

    /** SHA-256 of his receipt, null while it is not delivered. */
    public String getAcuse() {
        return acuse;
    }

    public LocalDate getEntregadoEl() {
        return entregadoEl;
    }

    public String getEntregadoPor() {
        return entregadoPor;
    }
}
