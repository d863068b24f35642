package mx.edu.conalep.compromisosocial.emergente.domain;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.colecta.domain.ClaveArticulo;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * So much of an article for each chosen student of a plantel (Art. 15): proposed by vinculación, approved or sent back by the titular, who
 * captured none of it; then delivered student by student, or taken back with a reason.
 */
@Entity
@Table(name = "emergente_asignacion")
public class AsignacionEmergente {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "emergente_id", updatable = false)
    private ProgramaEmergente programa;

    private String plantel;
    private String entidad;
    private int numero;
    private String articulo;
    private String unidad;
    private String clave;
    private BigDecimal cantidad;

    @Enumerated(EnumType.STRING)
    private EstadoAsignacion estado = EstadoAsignacion.PROPUESTA;

    private String motivo;
    private String observacion;

    @OneToMany(mappedBy = "asignacion", cascade = CascadeType.ALL)
    @OrderBy("lugar")
    private List<BeneficioEmergente> beneficios = new ArrayList<>();

    @Column(name = "propuesta_por")
    private String propuestaPor;

    @Column(name = "propuesta_en")
    private Instant propuestaEn;

    @Column(name = "decidida_por")
    private String decididaPor;

    @Column(name = "decidida_en")
    private Instant decididaEn;

    @Version
    private int version;

    protected AsignacionEmergente() {
        // for JPA
    }

    /**
     * A proposal; {@link #choose} adds its students.
     *
     * @param numero its number within the programme and plantel, from 1
     * @param datos checked by {@link Eleccion#check}, with the article as the donations name it
     */
    public AsignacionEmergente(
            ProgramaEmergente programa, String plantel, String entidad, int numero, DatosAsignacion datos, Acto acto) {
        this.programa = programa;
        this.plantel = plantel;
        this.entidad = entidad;
        this.numero = numero;
        this.articulo = datos.articulo();
        this.unidad = datos.unidad();
        this.clave = ClaveArticulo.of(articulo, unidad);
        this.cantidad = datos.cantidad();
        this.motivo = datos.motivo();
        this.propuestaPor = acto.usuario();
        this.propuestaEn = acto.en();
    }

    /** Adds a student in his place. */
    public void choose(CandidatoEmergente candidato, Lugar lugar) {
        beneficios.add(new BeneficioEmergente(this, candidato, lugar));
    }

    /**
     * Approves it.
     *
     * @throws ForbiddenException for who proposed it or captured one of its students
     * @throws ConflictException when it was decided before, or all of its students were withdrawn
     */
    public void approve(Acto acto) {
        if (isOf(acto.usuario())) {
            throw new ForbiddenException("emergente.asignacion.own", numero);
        }
        if (beneficios.stream().allMatch(BeneficioEmergente::isRevertido)) {
            throw new ConflictException("emergente.asignacion.vacia", numero);
        }
        decide(EstadoAsignacion.APROBADA, acto);
    }

    /** Whether somebody proposed it, or captured, corrected or withdrew one of its students: somebody else approves it. */
    public boolean isOf(String usuario) {
        return propuestaPor.equals(usuario)
                || beneficios.stream().anyMatch(b -> b.getCandidato().autores().contains(usuario));
    }

    /**
     * Sends it back.
     *
     * @param texto what is to be corrected
     * @throws ConflictException when it was decided before
     */
    public void returnWith(String texto, Acto acto) {
        String dicho = Motivo.required(texto);
        decide(EstadoAsignacion.DEVUELTA, acto);
        observacion = dicho;
    }

    private void decide(EstadoAsignacion target, Acto acto) {
        if (estado != EstadoAsignacion.PROPUESTA) {
            throw new ConflictException("emergente.asignacion.decidida", numero, texto());
        }
        estado = target;
        decididaPor = acto.usuario();
        decididaEn = acto.en();
    }

    /**
     * Takes back what a student was given or was to get; it is there for others again.
     *
     * @param candidato his number
     * @throws ConflictException when it is not approved, or was taken back before
     * @throws RuleViolationException without a reason
     */
    public void reverse(int candidato, String razon, Acto acto) {
        standing(candidato).reverse(Motivo.required(razon), acto);
    }

    /**
     * A student is withdrawn from the programme: what a proposal held for him is there for others again.
     *
     * @param candidato his number
     * @return whether it held something for him
     * @throws ConflictException when it is approved and what it gives him stands
     */
    public boolean withdraw(int candidato, Acto acto) {
        Optional<BeneficioEmergente> suyo = beneficios.stream()
                .filter(b -> b.getCandidato().getNumero() == candidato && !b.isRevertido())
                .findFirst();
        if (suyo.isEmpty() || estado == EstadoAsignacion.DEVUELTA) {
            return false;
        }
        if (estado == EstadoAsignacion.APROBADA) {
            throw new ConflictException("emergente.candidato.aprobado", candidato, numero);
        }
        suyo.get().reverse(Messages.text("emergente.beneficio.retiro"), acto);
        return true;
    }

    /**
     * Takes note of a delivery against a student's receipt.
     *
     * @param candidato his number
     * @param acuse SHA-256 of the receipt, which is on file
     * @param fecha day of the delivery, not before the approval nor after today
     * @param aprobada local date of the approval
     * @throws ConflictException when it is not approved, was taken back, or was delivered before
     * @throws RuleViolationException on a date that is none or out of its range
     */
    public void deliver(int candidato, String acuse, LocalDate fecha, LocalDate aprobada, LocalDate hoy, Acto acto) {
        BeneficioEmergente beneficio = requireUndelivered(candidato);
        RuleViolationException.throwIfAny(DatosEntrega.day(fecha, aprobada, hoy));
        beneficio.deliver(acuse, fecha, acto);
    }

    /**
     * What a student is to get.
     *
     * @throws ConflictException when it is not approved, was taken back, or was delivered before
     */
    public BeneficioEmergente requireUndelivered(int candidato) {
        BeneficioEmergente beneficio = standing(candidato);
        if (beneficio.isEntregado()) {
            throw new ConflictException("emergente.entrega.hecha", candidato, beneficio.getEntregadoEl());
        }
        return beneficio;
    }

    /** What stands of an approved choice for a student. */
    public BeneficioEmergente standing(int candidato) {
        BeneficioEmergente beneficio = find(candidato);
        if (estado != EstadoAsignacion.APROBADA) {
            throw new ConflictException("emergente.asignacion.notAprobada", numero, texto());
        }
        if (beneficio.isRevertido()) {
            throw new ConflictException("emergente.beneficio.revertido", candidato);
        }
        return beneficio;
    }

    private BeneficioEmergente find(int candidato) {
        return beneficios.stream()
                .filter(b -> b.getCandidato().getNumero() == candidato)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("emergente.beneficio.notFound", candidato));
    }

    private String texto() {
        return Messages.text("emergente.asignacion.estado." + estado.name());
    }

    /** Its students by their places. */
    public List<BeneficioEmergente> beneficios() {
        return List.copyOf(beneficios);
    }

    public int getNumero() {
        return numero;
    }

    public String getArticulo() {
        return articulo;
    }

    public String getUnidad() {
        return unidad;
    }

    /** For each student, three decimals. */
    public BigDecimal getCantidad() {
        return cantidad;
    }

    public EstadoAsignacion getEstado() {
        return estado;
    }

    /** Why it departs from the order; null when it does not. */
    public String getMotivo() {
        return motivo;
    }

    /** What is to be corrected; null unless it was sent back. */
    public String getObservacion() {
        return observacion;
    }

    public String getPropuestaPor() {
        return propuestaPor;
    }

    public Instant getPropuestaEn() {
        return propuestaEn;
    }

    public String getDecididaPor() {
        return decididaPor;
    }

    public Instant getDecididaEn() {
        return decididaEn;
    }

    public int getVersion() {
        return version;
    }
}
