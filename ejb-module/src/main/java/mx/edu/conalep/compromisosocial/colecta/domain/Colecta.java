package mx.edu.conalep.compromisosocial.colecta.domain;

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
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

// Over 300 lines: the one aggregate that keeps the whole life of a colecta consistent.
/**
 * A colecta (Bases, Art. 12): planned by the DVS on a convenio in force, sent down through the entidades to the planteles, running,
 * closed, delivered and reported. It moves itself; what was sent down is not changed any more.
 *
 * <p>One aggregate and so one file: half of it tells what is kept; what is judged without its state stands in {@link ReglasColecta}.
 */
@Entity
@Table(name = "colecta")
public class Colecta {
    private static final int CLAVE_ENTIDAD = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String folio;

    @Enumerated(EnumType.STRING)
    private EstadoColecta estado = EstadoColecta.PLANEADA;

    private String causa;
    private String aliado;
    private String convenio;

    @OneToMany(mappedBy = "colecta", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("orden")
    private List<MetaColecta> metas = new ArrayList<>();

    private LocalDate inicio;

    @ElementCollection
    @CollectionTable(name = "colecta_corte", joinColumns = @JoinColumn(name = "colecta_id"))
    @Column(name = "fecha")
    private Set<LocalDate> cortes = new HashSet<>();

    private LocalDate cierre;

    @ElementCollection
    @CollectionTable(name = "colecta_participante", joinColumns = @JoinColumn(name = "colecta_id"))
    @Column(name = "unidad")
    private Set<String> participantes = new HashSet<>();

    @Column(name = "difundida_el")
    private LocalDate difundidaEl;

    @Column(name = "iniciada_el")
    private LocalDate iniciadaEl;

    @Column(name = "cerrada_el")
    private LocalDate cerradaEl;

    @Column(name = "motivo_cierre")
    private String motivoCierre;

    @Column(name = "creado_en")
    private Instant creadoEn;

    @Column(name = "modificado_en")
    private Instant modificadoEn;

    @Version
    private int version;

    protected Colecta() {
        // for JPA
    }

    /** A new plan; {@link #change} fills it. */
    public Colecta(String folio, Acto acto) {
        this.folio = folio;
        this.creadoEn = acto.en();
        this.modificadoEn = acto.en();
    }

    /**
     * Replaces the plan.
     *
     * @param nuevos checked by {@link ReglasColecta}
     * @throws ConflictException once it was sent down
     */
    public void change(DatosColecta nuevos, Acto acto) {
        requirePlaneada();
        causa = nuevos.causa();
        aliado = nuevos.aliado();
        convenio = nuevos.convenio();
        if (!nuevos.metas().equals(datos().metas())) {
            metas.clear();
            nuevos.metas().forEach(m -> metas.add(new MetaColecta(this, metas.size() + 1, m)));
        }
        inicio = nuevos.cronograma().inicio();
        cierre = nuevos.cronograma().cierre();
        replace(cortes, nuevos.cronograma().cortes());
        replace(
                participantes,
                Stream.concat(nuevos.entidades().stream(), nuevos.planteles().stream())
                        .toList());
        modificadoEn = acto.en();
    }

    private static <T> void replace(Set<T> old, List<T> wanted) {
        old.retainAll(Set.copyOf(wanted));
        old.addAll(wanted);
    }

    /** Its plan and its lineamientos change until it is sent down. */
    public void requirePlaneada() {
        if (estado != EstadoColecta.PLANEADA) {
            throw new ConflictException("colecta.notEditable", folio, texto());
        }
    }

    /**
     * Sends it down through the entidades (Art. 12 III).
     *
     * @param lineamientos whether they are on file
     * @param delConvenio why its convenio is not in force on that day; empty when it is
     * @param hoy local date of Mexico City
     * @throws RuleViolationException with everything that is missing, and when its last day is over
     */
    public TransicionColecta broadcast(
            boolean lineamientos, List<RuleViolation> delConvenio, LocalDate hoy, Acto acto) {
        requireMove(EstadoColecta.DIFUNDIDA);
        List<RuleViolation> missing = new ArrayList<>(ReglasColecta.missing(datos(), lineamientos, hoy));
        missing.addAll(delConvenio);
        RuleViolationException.throwIfAny(missing);
        difundidaEl = hoy;
        return moveTo(EstadoColecta.DIFUNDIDA, acto, null);
    }

    /**
     * Begins to take contributions.
     *
     * @throws RuleViolationException before the first day of its cronograma
     */
    public TransicionColecta start(LocalDate hoy, Acto acto) {
        requireMove(EstadoColecta.EN_CURSO);
        if (hoy.isBefore(inicio)) {
            throw new RuleViolationException(new RuleViolation("colecta.inicio.early", "cronograma.inicio", inicio));
        }
        iniciadaEl = hoy;
        return moveTo(EstadoColecta.EN_CURSO, acto, null);
    }

    /**
     * Takes no more contributions.
     *
     * @param motivo why it closes before the last day of its cronograma is over in every plantel; after that it may be null
     * @param hoy day of the close, of Mexico City
     * @param enTodas day that every plantel has reached: today in the west of the country
     * @throws RuleViolationException until then without a reason
     */
    public TransicionColecta close(String motivo, LocalDate hoy, LocalDate enTodas, Acto acto) {
        requireMove(EstadoColecta.CERRADA);
        boolean given = !TextoLibre.isBlank(motivo);
        if (!enTodas.isAfter(cierre) && !given) {
            throw new RuleViolationException(new RuleViolation("colecta.cierre.early", "motivo", cierre));
        }
        motivoCierre = given ? Motivo.required(motivo) : null;
        cerradaEl = hoy;
        return moveTo(EstadoColecta.CERRADA, acto, motivoCierre);
    }

    /** Its results are reported (Art. 14); deliveries are no longer taken. */
    public TransicionColecta report(Acto acto) {
        requireMove(EstadoColecta.INFORMADA);
        return moveTo(EstadoColecta.INFORMADA, acto, null);
    }

    /** Acuses and acts of sensitising are taken from the day it was sent down until it closes. */
    public void requireAbierta() {
        if (!estado.isAbierta()) {
            throw new ConflictException("colecta.notAbierta", folio, texto());
        }
    }

    /** Contributions and zero declarations are taken and changed while it runs. */
    public void requireEnCurso() {
        if (estado != EstadoColecta.EN_CURSO) {
            throw new ConflictException("colecta.notEnCurso", folio, texto());
        }
    }

    /** A counter-entry is made from its start on, also after the close. */
    public void requireIniciada() {
        if (!estado.isIniciada()) {
            throw new ConflictException("colecta.notIniciada", folio, texto());
        }
    }

    /** What was collected is delivered once it is closed. */
    public void requireCerrada() {
        if (estado != EstadoColecta.CERRADA) {
            throw new ConflictException("colecta.notCerrada", folio, texto());
        }
    }

    private void requireMove(EstadoColecta target) {
        if (!estado.canMoveTo(target)) {
            String code = "colecta.illegal." + target.name();
            throw new ConflictException(code, folio, texto());
        }
    }

    private TransicionColecta moveTo(EstadoColecta target, Acto acto, String motivo) {
        EstadoColecta before = estado;
        estado = target;
        modificadoEn = acto.en();
        return new TransicionColecta(this, before, acto, motivo);
    }

    private String texto() {
        return Messages.text("colecta.estado." + estado.name());
    }

    /** The goods of its goal. */
    public ArticulosMeta articulos() {
        return new ArticulosMeta(metas.stream().map(MetaColecta::datos).toList());
    }

    /** What is planned; cut-off days and participants in order. */
    public DatosColecta datos() {
        return new DatosColecta(
                causa,
                aliado,
                convenio,
                metas.stream().map(MetaColecta::datos).toList(),
                new Cronograma(inicio, cortes.stream().sorted().toList(), cierre),
                participantes.stream()
                        .filter(u -> u.length() == CLAVE_ENTIDAD)
                        .sorted()
                        .toList(),
                participantes.stream()
                        .filter(u -> u.length() > CLAVE_ENTIDAD)
                        .sorted()
                        .toList());
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

    public String getConvenio() {
        return convenio;
    }

    public LocalDate getInicio() {
        return inicio;
    }

    /** Last day of its cronograma; null while it has none. */
    public LocalDate getCierre() {
        return cierre;
    }

    public LocalDate getDifundidaEl() {
        return difundidaEl;
    }

    public LocalDate getIniciadaEl() {
        return iniciadaEl;
    }

    public LocalDate getCerradaEl() {
        return cerradaEl;
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
        return o instanceof Colecta c && folio != null && folio.equals(c.folio);
    }

    @Override
    public int hashCode() {
        return folio == null ? 0 : folio.hashCode();
    }
}
