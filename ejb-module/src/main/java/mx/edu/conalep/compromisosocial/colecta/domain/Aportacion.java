package mx.edu.conalep.compromisosocial.colecta.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.HashSet;
import java.util.Set;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * A contribution of a plantel. It counts once its entidad has validated it, and is then changed only by a counter-entry: a negative
 * row that names it. Nobody validates what he captured.
 */
@Entity
@Table(name = "colecta_aportacion")
public class Aportacion {
    /** Longest observation. */
    public static final int MAX_OBSERVACION = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "colecta_id", updatable = false)
    private Colecta colecta;

    private int numero;
    private String plantel;
    private String entidad;

    @Enumerated(EnumType.STRING)
    private TipoAportacion tipo;

    private BigDecimal monto;

    @Column(name = "referencia_deposito")
    private String referenciaDeposito;

    private LocalDate fecha;
    private String articulo;
    private BigDecimal cantidad;
    private String unidad;
    private String clave;
    private String comprobante;

    @Enumerated(EnumType.STRING)
    private EstadoAportacion estado = EstadoAportacion.CAPTURADA;

    private String observacion;

    @Column(name = "contraasiento_de")
    private Integer contraasientoDe;

    private String motivo;

    @ElementCollection
    @CollectionTable(name = "colecta_aportacion_autor", joinColumns = @JoinColumn(name = "aportacion_id"))
    @Column(name = "usuario")
    private Set<String> autores = new HashSet<>();

    @Column(name = "capturada_por")
    private String capturadaPor;

    @Column(name = "capturada_en")
    private Instant capturadaEn;

    @Column(name = "validada_por")
    private String validadaPor;

    @Column(name = "validada_en")
    private Instant validadaEn;

    @Version
    private int version;

    protected Aportacion() {
        // for JPA
    }

    /**
     * A captured contribution.
     *
     * @param numero its number within the colecta, from 1
     * @param datos checked by {@link DatosAportacion#check()}
     */
    public Aportacion(Colecta colecta, int numero, String plantel, String entidad, DatosAportacion datos, Acto acto) {
        this.colecta = colecta;
        this.numero = numero;
        this.plantel = plantel;
        this.entidad = entidad;
        this.capturadaPor = acto.usuario();
        this.capturadaEn = acto.en();
        write(datos, acto);
    }

    private void write(DatosAportacion datos, Acto acto) {
        tipo = datos.tipo();
        monto = datos.monto();
        referenciaDeposito = datos.referenciaDeposito();
        fecha = datos.fecha();
        articulo = datos.articulo();
        cantidad = datos.cantidad();
        unidad = datos.unidad();
        clave = ClaveArticulo.counted(articulo, unidad);
        comprobante = datos.comprobante();
        autores.add(acto.usuario());
    }

    /**
     * Corrects it; it waits for its entidad again.
     *
     * @throws ConflictException once it is validated
     */
    public void correct(DatosAportacion datos, Acto acto) {
        moveTo(EstadoAportacion.CAPTURADA, "colecta.aportacion.notEditable");
        observacion = null;
        write(datos, acto);
    }

    /** Finds it good: from here on it counts. */
    public void validate(Acto acto) {
        requireOther(acto);
        moveTo(EstadoAportacion.VALIDADA, "colecta.aportacion.notCapturada");
        validadaPor = acto.usuario();
        validadaEn = acto.en();
    }

    /**
     * Sends it back with an observation.
     *
     * @throws RuleViolationException without one, with one that is too long, or by who captured it
     */
    public void returnWith(String texto, Acto acto) {
        requireOther(acto);
        if (TextoLibre.isBlank(texto)) {
            throw new RuleViolationException(new RuleViolation("colecta.observacion.required", "observacion"));
        }
        RuleViolationException.throwIfAny(TextoLibre.check("observacion", texto.strip(), MAX_OBSERVACION));
        moveTo(EstadoAportacion.DEVUELTA, "colecta.aportacion.notCapturada");
        observacion = TextoLibre.lines(texto).strip();
    }

    /**
     * The counter-entry that takes it back: the same amounts below zero, counted at once.
     *
     * @param numeroNuevo number of the counter-entry within the colecta
     * @throws ConflictException when it does not count, or is a counter-entry itself
     */
    public Aportacion counter(int numeroNuevo, String razon, Acto acto) {
        requireOther(acto);
        if (contraasientoDe != null) {
            throw new ConflictException("colecta.aportacion.contraasiento", numero);
        }
        if (estado != EstadoAportacion.VALIDADA) {
            throw new ConflictException("colecta.aportacion.notCounted", numero);
        }
        Aportacion contra = new Aportacion(colecta, numeroNuevo, plantel, entidad, datos().negated(), acto);
        contra.contraasientoDe = numero;
        contra.clave = clave;
        contra.motivo = Motivo.required(razon);
        contra.estado = EstadoAportacion.VALIDADA;
        contra.validadaPor = acto.usuario();
        contra.validadaEn = acto.en();
        return contra;
    }

    private void requireOther(Acto acto) {
        if (autores.contains(acto.usuario())) {
            throw new RuleViolationException(new RuleViolation("colecta.aportacion.own", null, numero));
        }
    }

    private void moveTo(EstadoAportacion target, String refusal) {
        if (!estado.canMoveTo(target)) {
            throw new ConflictException(refusal, numero, Messages.text("colecta.aportacion.estado." + estado.name()));
        }
        estado = target;
    }

    /** What it consists in. */
    public DatosAportacion datos() {
        return new DatosAportacion(tipo, monto, referenciaDeposito, fecha, articulo, cantidad, unidad, comprobante);
    }

    public int getNumero() {
        return numero;
    }

    public String getPlantel() {
        return plantel;
    }

    public String getEntidad() {
        return entidad;
    }

    public EstadoAportacion getEstado() {
        return estado;
    }

    /** Why it was sent back; null once it is corrected. */
    public String getObservacion() {
        return observacion;
    }

    /** The key under which its goods are added up; null for money. */
    public String getClave() {
        return clave;
    }

    /** Number of the contribution that it takes back; null when it is none itself. */
    public Integer getContraasientoDe() {
        return contraasientoDe;
    }

    /** Why it takes a contribution back; null when it takes none. */
    public String getMotivo() {
        return motivo;
    }

    public String getCapturadaPor() {
        return capturadaPor;
    }

    public Instant getCapturadaEn() {
        return capturadaEn;
    }

    public String getValidadaPor() {
        return validadaPor;
    }

    public Instant getValidadaEn() {
        return validadaEn;
    }

    public int getVersion() {
        return version;
    }
}
