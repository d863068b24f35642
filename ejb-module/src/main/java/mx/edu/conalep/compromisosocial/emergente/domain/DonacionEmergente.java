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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.colecta.domain.ClaveArticulo;
import mx.edu.conalep.compromisosocial.shared.Acto;

/** A donation in kind, or the negative row that takes one back and names it, with its reason. Written once. */
@Entity
@Table(name = "emergente_donacion")
public class DonacionEmergente {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "emergente_id", updatable = false)
    private ProgramaEmergente programa;

    private int numero;
    private String plantel;
    private String entidad;
    private String articulo;
    private BigDecimal cantidad;
    private String unidad;
    private String clave;
    private String origen;
    private LocalDate fecha;

    @Column(name = "reversion_de")
    private Integer reversionDe;

    private String motivo;

    @Column(name = "capturada_por")
    private String capturadaPor;

    @Column(name = "capturada_en")
    private Instant capturadaEn;

    protected DonacionEmergente() {
        // for JPA
    }

    /**
     * A donation.
     *
     * @param numero its number within the programme, from 1
     * @param datos checked by {@link DatosDonacion#check}
     */
    public DonacionEmergente(
            ProgramaEmergente programa, int numero, String plantel, String entidad, DatosDonacion datos, Acto acto) {
        this(programa, numero, plantel, entidad, datos, acto, null, null);
    }

    private DonacionEmergente(
            ProgramaEmergente programa,
            int numero,
            String plantel,
            String entidad,
            DatosDonacion datos,
            Acto acto,
            Integer reversionDe,
            String motivo) {
        this.programa = programa;
        this.numero = numero;
        this.plantel = plantel;
        this.entidad = entidad;
        this.articulo = datos.articulo();
        this.cantidad = datos.cantidad();
        this.unidad = datos.unidad();
        this.clave = ClaveArticulo.of(articulo, unidad);
        this.origen = datos.origen();
        this.fecha = datos.fecha();
        this.capturadaPor = acto.usuario();
        this.capturadaEn = acto.en();
        this.reversionDe = reversionDe;
        this.motivo = motivo;
    }

    /**
     * The row that takes it back.
     *
     * @param numeroNuevo number of that row within the programme
     * @param razon why, checked before
     * @param hoy its day
     */
    public DonacionEmergente reversal(int numeroNuevo, String razon, LocalDate hoy, Acto acto) {
        return new DonacionEmergente(programa, numeroNuevo, plantel, entidad, negated(hoy), acto, numero, razon);
    }

    private DatosDonacion negated(LocalDate hoy) {
        return new DatosDonacion(articulo, cantidad.negate(), unidad, origen, hoy);
    }

    /** What was given. */
    public DatosDonacion datos() {
        return new DatosDonacion(articulo, cantidad, unidad, origen, fecha);
    }

    public int getNumero() {
        return numero;
    }

    public String getPlantel() {
        return plantel;
    }

    public String getClave() {
        return clave;
    }

    /** Number of the donation that it takes back, null otherwise. */
    public Integer getReversionDe() {
        return reversionDe;
    }

    public String getMotivo() {
        return motivo;
    }

    public String getCapturadaPor() {
        return capturadaPor;
    }

    public Instant getCapturadaEn() {
        return capturadaEn;
    }
}
