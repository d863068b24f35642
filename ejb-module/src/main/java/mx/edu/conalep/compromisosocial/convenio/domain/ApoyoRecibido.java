package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Motivo;

/**
 * A support that was received under a convenio (Art. 20), in money or in kind. What it says is written once; one taken down by mistake is
 * annulled with a reason and stays on record.
 */
@Entity
@Table(name = "convenio_apoyo_recibido")
public class ApoyoRecibido {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convenio_id", updatable = false)
    private Convenio convenio;

    private int numero;
    private LocalDate fecha;

    @Enumerated(EnumType.STRING)
    private TipoApoyo tipo;

    private String descripcion;
    private BigDecimal cantidad;
    private String unidad;
    private BigDecimal monto;

    @Embedded
    private ComprobanteApoyo comprobante;

    @Column(name = "registrado_por")
    private String registradoPor;

    @Column(name = "registrado_en")
    private Instant registradoEn;

    @Column(name = "anulado_por")
    private String anuladoPor;

    @Column(name = "anulado_en")
    private Instant anuladoEn;

    private String motivo;

    @Version
    private int version;

    protected ApoyoRecibido() {
        // for JPA
    }

    /**
     * A support.
     *
     * @param numero from 1 within the convenio
     * @param datos checked by {@link ReglasApoyo}
     * @param comprobante its proof; null while there is none
     */
    public ApoyoRecibido(
            Convenio convenio, int numero, LocalDate fecha, DatosApoyo datos, ComprobanteApoyo comprobante, Acto acto) {
        this.convenio = convenio;
        this.numero = numero;
        this.fecha = fecha;
        this.tipo = datos.tipo();
        this.descripcion = datos.descripcion();
        this.cantidad = datos.cantidad();
        this.unidad = datos.unidad();
        this.monto = datos.monto();
        this.comprobante = comprobante;
        this.registradoPor = acto.usuario();
        this.registradoEn = acto.en();
    }

    /**
     * Gives it its proof, once.
     *
     * @throws ConflictException when it has one, or is annulled
     */
    public void prove(ComprobanteApoyo prueba) {
        requireStanding();
        if (comprobante != null) {
            throw new ConflictException("convenio.apoyoRecibido.comprobado", numero);
        }
        comprobante = prueba;
    }

    /**
     * Takes it out of the account; it stays on record.
     *
     * @param causa why it was taken down by mistake
     */
    public void annul(String causa, Acto acto) {
        requireStanding();
        motivo = Motivo.required(causa);
        anuladoPor = acto.usuario();
        anuladoEn = acto.en();
    }

    private void requireStanding() {
        if (isAnulado()) {
            throw new ConflictException("convenio.apoyoRecibido.anulado", numero);
        }
    }

    /** What was given. */
    public DatosApoyo datos() {
        return new DatosApoyo(tipo, descripcion, cantidad, unidad, monto);
    }

    public boolean isAnulado() {
        return anuladoEn != null;
    }

    public int getNumero() {
        return numero;
    }

    public LocalDate getFecha() {
        return fecha;
    }

    /** Its proof; null while there is none. */
    public ComprobanteApoyo getComprobante() {
        return comprobante;
    }

    public String getRegistradoPor() {
        return registradoPor;
    }

    public Instant getRegistradoEn() {
        return registradoEn;
    }

    public String getAnuladoPor() {
        return anuladoPor;
    }

    public String getMotivo() {
        return motivo;
    }
}
