package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/**
 * A commitment of a party with its due date, followed up until it is fulfilled (R8.4). Its text is part of the convenio and changes
 * only with it.
 */
@Entity
@Table(name = "convenio_compromiso")
public class Compromiso {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convenio_id", updatable = false)
    private Convenio convenio;

    private int orden;
    private int parte;
    private String descripcion;
    private LocalDate vence;

    @Enumerated(EnumType.STRING)
    private EstadoCompromiso estado = EstadoCompromiso.PENDIENTE;

    @Column(name = "cumplido_en")
    private Instant cumplidoEn;

    @Column(name = "cumplido_por")
    private String cumplidoPor;

    @Version
    private int version;

    protected Compromiso() {
        // for JPA
    }

    Compromiso(Convenio convenio, int orden, DatosCompromiso datos) {
        this.convenio = convenio;
        this.orden = orden;
        this.parte = datos.parte();
        this.descripcion = datos.descripcion();
        this.vence = datos.vence();
    }

    /** Notes that it is fulfilled. */
    void fulfil(Acto acto) {
        requirePending();
        estado = EstadoCompromiso.CUMPLIDO;
        cumplidoEn = acto.en();
        cumplidoPor = acto.usuario();
    }

    void requirePending() {
        if (estado == EstadoCompromiso.CUMPLIDO) {
            throw new ConflictException("convenio.compromiso.cumplido", orden);
        }
    }

    /** What was agreed on. */
    public DatosCompromiso datos() {
        return new DatosCompromiso(parte, descripcion, vence);
    }

    /** Its number within the convenio, from 1. */
    public int getOrden() {
        return orden;
    }

    public LocalDate getVence() {
        return vence;
    }

    public EstadoCompromiso getEstado() {
        return estado;
    }

    public Instant getCumplidoEn() {
        return cumplidoEn;
    }

    public String getCumplidoPor() {
        return cumplidoPor;
    }

    /** Whether it should have been fulfilled before a day. */
    public boolean isVencido(LocalDate hoy) {
        return estado == EstadoCompromiso.PENDIENTE && vence.isBefore(hoy);
    }
}
