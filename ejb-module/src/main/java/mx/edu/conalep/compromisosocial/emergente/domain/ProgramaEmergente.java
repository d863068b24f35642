package mx.edu.conalep.compromisosocial.emergente.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

// Over 300 lines: the one aggregate that keeps the whole life of a programme consistent.
/**
 * A programa emergente (Bases, Art. 15): the answer to a request of a government or of a non-profit, without a convenio. It goes through the
 * states of a colecta (requirements §4) and moves itself; what was sent down is not changed any more.
 *
 * <p>One aggregate and so one file: half of it tells what is kept; what is judged without its state stands in {@link ReglasEmergente} and
 * {@link ReglasCriterios}.
 */
@Entity
@Table(name = "emergente")
public class ProgramaEmergente {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String folio;

    @Enumerated(EnumType.STRING)
    private EstadoColecta estado = EstadoColecta.PLANEADA;

    @Column(name = "autor_entidad")
    private String autorEntidad;

    @Column(name = "autor_plantel")
    private String autorPlantel;

    @Enumerated(EnumType.STRING)
    @Column(name = "solicitante_tipo")
    private TipoSolicitante solicitanteTipo;

    private String solicitante;
    private String oficio;

    @Column(name = "solicitado_el")
    private LocalDate solicitadoEl;

    private String causa;
    private String peticion;
    private LocalDate inicio;
    private LocalDate fin;

    @ElementCollection
    @CollectionTable(name = "emergente_participante", joinColumns = @JoinColumn(name = "emergente_id"))
    @Column(name = "plantel")
    private Set<String> planteles = new HashSet<>();

    @OneToMany(mappedBy = "programa", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("orden")
    private List<CriterioEmergente> criterios = new ArrayList<>();

    @Column(name = "difundido_el")
    private LocalDate difundidoEl;

    @Column(name = "iniciado_el")
    private LocalDate iniciadoEl;

    @Column(name = "cerrado_el")
    private LocalDate cerradoEl;

    @Column(name = "informado_el")
    private LocalDate informadoEl;

    @Column(name = "motivo_cierre")
    private String motivoCierre;

    @Column(name = "creado_en")
    private Instant creadoEn;

    @Column(name = "modificado_en")
    private Instant modificadoEn;

    @Version
    private int version;

    protected ProgramaEmergente() {
        // for JPA
    }

    /**
     * A new plan of the unit that received the request; {@link #change} fills it.
     *
     * @param entidad key of its entidad, null for the nation
     * @param plantel key of the plantel, null above it
     */
    public ProgramaEmergente(String folio, String entidad, String plantel, Acto acto) {
        this.folio = folio;
        this.autorEntidad = entidad;
        this.autorPlantel = plantel;
        this.creadoEn = acto.en();
        this.modificadoEn = acto.en();
    }

    /**
     * Replaces the plan.
     *
     * @param nuevos checked by {@link ReglasEmergente}
     * @throws ConflictException once it was sent down
     */
    public void change(DatosEmergente nuevos, Acto acto) {
        requirePlaneada();
        solicitanteTipo = nuevos.solicitante().tipo();
        solicitante = nuevos.solicitante().nombre();
        oficio = nuevos.solicitante().oficio();
        solicitadoEl = nuevos.solicitante().fecha();
        causa = nuevos.causa();
        peticion = nuevos.peticion();
        inicio = nuevos.inicio();
        fin = nuevos.fin();
        planteles.retainAll(Set.copyOf(nuevos.planteles()));
        planteles.addAll(nuevos.planteles());
        modificadoEn = acto.en();
    }

    /**
     * Replaces the criteria; they stay as they are from the first candidate on (R15).
     *
     * @param nuevos checked by {@link ReglasCriterios}
     * @param candidatos whether any plantel has captured one
     * @throws ConflictException once there is a candidate, or it is closed
     */
    public void weigh(List<Criterio> nuevos, boolean candidatos, Acto acto) {
        requireWeighable(candidatos);
        criterios.clear();
        nuevos.forEach(c -> criterios.add(new CriterioEmergente(this, criterios.size() + 1, c)));
        modificadoEn = acto.en();
    }

    /**
     * Criteria change before the first candidate and until the close.
     *
     * @param candidatos whether any plantel has captured one
     */
    public void requireWeighable(boolean candidatos) {
        if (candidatos) {
            throw new ConflictException("emergente.criterios.fijos", folio);
        }
        if (estado.compareTo(EstadoColecta.EN_CURSO) > 0) {
            throw new ConflictException("emergente.notEnCurso", folio, texto());
        }
    }

    /** Its plan and its request change until it is sent down. */
    public void requirePlaneada() {
        if (estado != EstadoColecta.PLANEADA) {
            throw new ConflictException("emergente.notEditable", folio, texto());
        }
    }

    /** Donations, candidates and choices are taken and changed while it runs. */
    public void requireEnCurso() {
        if (estado != EstadoColecta.EN_CURSO) {
            throw new ConflictException("emergente.notEnCurso", folio, texto());
        }
    }

    /** What was approved is delivered or reversed, and what was proposed sent back, until it is reported. */
    public void requireEntregable() {
        if (estado != EstadoColecta.EN_CURSO && estado != EstadoColecta.CERRADA) {
            throw new ConflictException("emergente.notEntregable", folio, texto());
        }
    }

    /**
     * Sends it down to its planteles.
     *
     * @param solicitud whether the request is on file
     * @throws RuleViolationException with everything that is missing
     */
    public TransicionEmergente broadcast(boolean solicitud, LocalDate hoy, Acto acto) {
        requireMove(EstadoColecta.DIFUNDIDA);
        RuleViolationException.throwIfAny(ReglasEmergente.missing(datos(), solicitud));
        difundidoEl = hoy;
        return moveTo(EstadoColecta.DIFUNDIDA, acto, null);
    }

    /**
     * Begins to take donations and candidates.
     *
     * @throws RuleViolationException before its first day
     */
    public TransicionEmergente start(LocalDate hoy, Acto acto) {
        requireMove(EstadoColecta.EN_CURSO);
        if (hoy.isBefore(inicio)) {
            throw new RuleViolationException(new RuleViolation("emergente.inicio.early", "inicio", inicio));
        }
        iniciadoEl = hoy;
        return moveTo(EstadoColecta.EN_CURSO, acto, null);
    }

    /**
     * Takes no more donations, candidates and choices.
     *
     * @param motivo why before its last day is over in its planteles; after that it may be null
     * @param hoy day of the close where the request was received
     * @param enTodos day that all of its planteles have reached
     * @throws RuleViolationException until then without a reason
     */
    public TransicionEmergente close(String motivo, LocalDate hoy, LocalDate enTodos, Acto acto) {
        requireMove(EstadoColecta.CERRADA);
        boolean given = !TextoLibre.isBlank(motivo);
        if (!enTodos.isAfter(fin) && !given) {
            throw new RuleViolationException(new RuleViolation("emergente.cierre.early", "motivo", fin));
        }
        motivoCierre = given ? Motivo.required(motivo) : null;
        cerradoEl = hoy;
        return moveTo(EstadoColecta.CERRADA, acto, motivoCierre);
    }

    /**
     * Takes note that its results were reported (Art. 14).
     *
     * @param pendientes planteles with approved awards that were neither delivered nor reversed
     * @throws ConflictException when there are any
     */
    public TransicionEmergente report(List<String> pendientes, LocalDate hoy, Acto acto) {
        requireMove(EstadoColecta.INFORMADA);
        if (!pendientes.isEmpty()) {
            throw new ConflictException("emergente.informe.pendientes", folio, String.join(", ", pendientes));
        }
        informadoEl = hoy;
        return moveTo(EstadoColecta.INFORMADA, acto, null);
    }

    private void requireMove(EstadoColecta target) {
        if (!estado.canMoveTo(target)) {
            String code = "emergente.illegal." + target.name();
            throw new ConflictException(code, folio, texto());
        }
    }

    private TransicionEmergente moveTo(EstadoColecta target, Acto acto, String motivo) {
        EstadoColecta before = estado;
        estado = target;
        modificadoEn = acto.en();
        return new TransicionEmergente(this, before, acto, motivo);
    }

    private String texto() {
        return Messages.text("emergente.estado." + estado.name());
    }

    /** What is planned; planteles in order. */
    public DatosEmergente datos() {
        return new DatosEmergente(
                new Solicitante(solicitanteTipo, solicitante, oficio, solicitadoEl),
                causa,
                peticion,
                inicio,
                fin,
                planteles.stream().sorted().toList());
    }

    /** Its criteria, in their order; empty while nobody weighed them. */
    public List<Criterio> criterios() {
        return criterios.stream().map(CriterioEmergente::datos).toList();
    }

    public Long getId() {
        return id;
    }

    public String getFolio() {
        return folio;
    }

    public EstadoColecta getEstado() {
        return estado;
    }

    /** Key of the entidad of the unit that received the request, null for the nation. */
    public String getAutorEntidad() {
        return autorEntidad;
    }

    /** Key of the plantel that received the request, null above it. */
    public String getAutorPlantel() {
        return autorPlantel;
    }

    public LocalDate getSolicitadoEl() {
        return solicitadoEl;
    }

    public LocalDate getDifundidoEl() {
        return difundidoEl;
    }

    public LocalDate getIniciadoEl() {
        return iniciadoEl;
    }

    public LocalDate getCerradoEl() {
        return cerradoEl;
    }

    public LocalDate getInformadoEl() {
        return informadoEl;
    }

    public String getMotivoCierre() {
        return motivoCierre;
    }

    public Instant getCreadoEn() {
        return creadoEn;
    }

    public Instant getModificadoEn() {
        return modificadoEn;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ProgramaEmergente p && folio != null && folio.equals(p.folio);
    }

    @Override
    public int hashCode() {
        return folio == null ? 0 : folio.hashCode();
    }
}
