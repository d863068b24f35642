package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

// Over 300 lines: the one aggregate that keeps the whole life of a convenio consistent.
/**
 * A convenio de colaboración (Bases, Art. 19 to 21): written by its unit, reviewed by the legal area that answers for it, signed,
 * registered before the DVS. It moves itself; once signed, its text stays for good. Nobody reviews what he wrote.
 *
 * <p>One aggregate and so one file: text, review, signing, registry and renewal change the same state and must not be changed past each other.
 * What is judged without that state stands in {@link ReglasConvenio}, {@link ReglasRevision} and {@link ReglasAdenda}.
 */
@Entity
@Table(name = "convenio")
public class Convenio {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String expediente;
    private String folio;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "origen_id", updatable = false)
    private Convenio origen;

    @Enumerated(EnumType.STRING)
    private Alcance alcance;

    private String entidad;
    private String plantel;

    @Enumerated(EnumType.STRING)
    private Revisor revisor;

    private String objeto;

    @Column(name = "vigencia_inicio")
    private LocalDate vigenciaInicio;

    @Column(name = "vigencia_fin")
    private LocalDate vigenciaFin;

    @Column(name = "vigencia_extendida")
    private LocalDate vigenciaExtendida;

    @Embedded
    private Contacto contacto = new Contacto();

    @Enumerated(EnumType.STRING)
    private EstadoConvenio estado = EstadoConvenio.BORRADOR;

    @OneToMany(mappedBy = "convenio", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("orden")
    private List<Parte> partes = new ArrayList<>();

    @OneToMany(mappedBy = "convenio", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("letra")
    private List<ClausulaEscrita> clausulas = new ArrayList<>();

    @OneToMany(mappedBy = "convenio", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("orden")
    private List<Apoyo> apoyos = new ArrayList<>();

    @OneToMany(mappedBy = "convenio", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("orden")
    private List<Compromiso> compromisos = new ArrayList<>();

    @OneToMany(mappedBy = "convenio", cascade = CascadeType.ALL)
    @OrderBy("orden")
    private List<FirmanteRegistrado> firmantes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "convenio_autor", joinColumns = @JoinColumn(name = "convenio_id"))
    @Column(name = "usuario")
    private Set<String> autores = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "convenio_clausula_pagina", joinColumns = @JoinColumn(name = "convenio_id"))
    @MapKeyColumn(name = "letra")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "pagina")
    private Map<Clausula, Integer> paginas = new EnumMap<>(Clausula.class);

    private String busqueda = "";
    private String plantilla;

    @Column(name = "plantilla_version")
    private Integer plantillaVersion;

    @Column(name = "suscrito_el")
    private LocalDate suscritoEl;

    @Column(name = "terminado_el")
    private LocalDate terminadoEl;

    @Column(name = "causa_terminacion")
    private String causaTerminacion;

    @Column(name = "creado_en")
    private Instant creadoEn;

    @Column(name = "modificado_en")
    private Instant modificadoEn;

    @Version
    private int version;

    protected Convenio() {
        // for JPA
    }

    /**
     * A new draft; {@link #change} fills it.
     *
     * @param expediente its name until it is registered
     * @param entidad key of its entidad, null when it is national
     * @param plantel key of its plantel, null unless it is of one
     */
    public Convenio(String expediente, Alcance alcance, String entidad, String plantel, Revisor revisor, Acto acto) {
        this.expediente = expediente;
        this.alcance = alcance;
        this.entidad = entidad;
        this.plantel = plantel;
        this.revisor = revisor;
        this.creadoEn = acto.en();
        this.modificadoEn = acto.en();
    }

    /**
     * A draft that renews a registered convenio: its unit, its legal area and its text to begin with. Who wrote that text is an author here
     * too (R21.1).
     *
     * @param primero checked by {@link ReglasAdenda#requireRenewable}
     */
    public static Convenio addendumTo(Convenio primero, String expediente, Acto acto) {
        Convenio nueva =
                new Convenio(expediente, primero.alcance, primero.entidad, primero.plantel, primero.revisor, acto);
        nueva.origen = primero;
        nueva.autores.addAll(primero.autores);
        nueva.change(ReglasAdenda.prefilled(primero), acto);
        return nueva;
    }

    /**
     * Writes from a template and remembers it: its texts fill the clauses that are empty.
     *
     * @param sobrescribir whether they also take the place of what is written
     * @throws ConflictException when it is neither a draft nor observed
     */
    public void writeFrom(VersionPlantilla de, boolean sobrescribir, Acto acto) {
        DatosConvenio actual = datos();
        Map<Clausula, String> texts = new EnumMap<>(Clausula.class);
        texts.putAll(sobrescribir ? actual.clausulas() : de.datos().clausulas());
        texts.putAll(sobrescribir ? de.datos().clausulas() : actual.clausulas());
        change(actual.withClausulas(texts), acto);
        plantilla = de.getPlantilla().getClave();
        plantillaVersion = de.getNumero();
    }

    /**
     * Replaces what is written.
     *
     * @param nuevos checked by {@link ReglasConvenio}
     * @throws ConflictException when it is neither a draft nor observed
     */
    public void change(DatosConvenio nuevos, Acto acto) {
        if (!estado.isEditable()) {
            throw new ConflictException("convenio.notEditable", getFolio(), texto(estado));
        }
        if (!nuevos.equals(datos())) {
            replace(nuevos);
        }
        autores.add(acto.usuario());
        modificadoEn = acto.en();
    }

    private void replace(DatosConvenio nuevos) {
        objeto = nuevos.objeto();
        vigenciaInicio = nuevos.vigenciaInicio();
        vigenciaFin = nuevos.vigenciaFin();
        contacto = nuevos.contacto();
        partes.clear();
        nuevos.partes().forEach(p -> partes.add(new Parte(this, partes.size() + 1, p)));
        clausulas.clear();
        nuevos.clausulas().forEach((letra, texto) -> clausulas.add(new ClausulaEscrita(this, letra, texto)));
        apoyos.clear();
        nuevos.apoyos().forEach(a -> apoyos.add(new Apoyo(this, apoyos.size() + 1, a)));
        compromisos.clear();
        nuevos.compromisos().forEach(c -> compromisos.add(new Compromiso(this, compromisos.size() + 1, c)));
        busqueda = Palabras.distinct(Stream.of(
                        nuevos.partes().stream().flatMap(p -> Stream.of(p.nombre(), p.rfc(), p.representante())),
                        Stream.of(objeto),
                        nuevos.clausulas().values().stream())
                .flatMap(part -> part));
    }

    /** Hands it to its legal area once clauses a to f are written (R21.2); their placeholders are filled for good. */
    public TransicionConvenio sendToReview(Acto acto) {
        requireMove(EstadoConvenio.EN_REVISION_JURIDICA);
        requireOriginAlive();
        DatosConvenio datos = datos();
        List<RuleViolation> missing = new ArrayList<>(ReglasRevision.missingForReview(datos));
        if (origen != null) {
            missing.addAll(ReglasAdenda.check(datos, origen));
        }
        RuleViolationException.throwIfAny(missing);
        DatosConvenio filled = Marcadores.fill(datos);
        if (!filled.equals(datos)) {
            replace(filled);
        }
        return moveTo(EstadoConvenio.EN_REVISION_JURIDICA, acto, null);
    }

    /** Sends it back with observations, at least one (R21.1). */
    public TransicionConvenio observe(List<Observacion> observaciones, Acto acto) {
        requireReview(EstadoConvenio.OBSERVADO, acto);
        if (observaciones.isEmpty()) {
            throw new RuleViolationException(new RuleViolation("convenio.observacion.required", "observaciones"));
        }
        return moveTo(EstadoConvenio.OBSERVADO, acto, null);
    }

    /** Finds it good (R21.1). */
    public TransicionConvenio approve(String dictamen, Acto acto) {
        requireReview(EstadoConvenio.DICTAMINADO, acto);
        requireOriginAlive();
        return moveTo(EstadoConvenio.DICTAMINADO, acto, dictamen);
    }

    private void requireReview(EstadoConvenio target, Acto acto) {
        requireMove(target);
        if (isBy(acto.usuario())) {
            throw new RuleViolationException(new RuleViolation("convenio.R21_1.ownText", null, getFolio()));
        }
    }

    /**
     * Takes note of the signatures (Art. 21 II g).
     *
     * @param hojas pages of the signed document, 0 while it is not on file
     * @param dictaminado day of the dictamen, hour of the entidad; null when nobody told it
     * @throws RuleViolationException with everything that is missing
     */
    public TransicionConvenio sign(DatosSuscripcion firma, int hojas, LocalDate dictaminado, LocalDate hoy, Acto acto) {
        RuleViolationException.throwIfAny(missingForSigning(firma, hojas, dictaminado, hoy));
        firma.firmantes().forEach(f -> firmantes.add(new FirmanteRegistrado(this, firmantes.size() + 1, f)));
        paginas.putAll(firma.paginas());
        suscritoEl = firma.fecha();
        return moveTo(EstadoConvenio.SUSCRITO, acto, null);
    }

    /**
     * Everything that is missing to take note of the signatures, told as {@link #sign} would.
     *
     * @throws ConflictException when it does not wait for them
     */
    public List<RuleViolation> missingForSigning(
            DatosSuscripcion firma, int hojas, LocalDate dictaminado, LocalDate hoy) {
        requireMove(EstadoConvenio.SUSCRITO);
        requireOriginAlive();
        List<RuleViolation> missing = new ArrayList<>(ReglasRevision.missingForSigning(datos(), firma, hojas, hoy));
        missing.addAll(ReglasRevision.earlySigning(firma.fecha(), dictaminado));
        missing.addAll(
                origen == null
                        ? ReglasRevision.lateSigning(firma.fecha(), vigenciaFin)
                        : ReglasAdenda.lateSigning(firma.fecha(), origen));
        return missing;
    }

    /** Asked before a folio is taken. */
    public void requireRegistrable() {
        requireMove(EstadoConvenio.REGISTRADO);
        requireOriginAlive();
    }

    /**
     * Asked before any change: what renews a convenio that was ended meanwhile stays as it was then, and is only read (R19).
     *
     * @throws ConflictException when it is on its way and that one was ended
     */
    public void requireOriginAlive() {
        if (isAdendaEnTramite()) {
            ReglasAdenda.requireAlive(origen);
        }
    }

    /** Whether it renews another one and is not registered yet, so that it goes on only while that one stands (R19). */
    public boolean isAdendaEnTramite() {
        return origen != null && !isRegistrado();
    }

    /** Whether it goes no further, because what it renews was ended while it was on its way (R19). */
    public boolean isDetenido() {
        return isAdendaEnTramite() && origen.estado == EstadoConvenio.TERMINADO;
    }

    /** Whether it has its yearly folio. */
    public boolean isRegistrado() {
        return folio != null;
    }

    /**
     * Registers it under its yearly folio (R21.3); an addendum extends the convenio that it renews.
     *
     * @return its line of the time line, and that of the extended one (R27)
     */
    public List<TransicionConvenio> register(String numero, Acto acto) {
        requireRegistrable();
        folio = numero;
        List<TransicionConvenio> lines = new ArrayList<>();
        lines.add(moveTo(EstadoConvenio.REGISTRADO, acto, null));
        if (origen != null && vigenciaFin.isAfter(origen.getFin())) {
            lines.add(origen.extendBy(this, acto));
        }
        return lines;
    }

    private TransicionConvenio extendBy(Convenio adenda, Acto acto) {
        String motivo = Messages.text("convenio.adenda.extendido", adenda.folio, getFin(), adenda.vigenciaFin);
        vigenciaExtendida = adenda.vigenciaFin;
        modificadoEn = acto.en();
        return new TransicionConvenio(this, estado, acto, motivo);
    }

    /** Ends it before its time, with its cause; the day lies within its validity. */
    public TransicionConvenio terminate(String causa, LocalDate fecha, LocalDate hoy, Acto acto) {
        requireMove(EstadoConvenio.TERMINADO);
        if (origen != null) {
            throw new ConflictException("convenio.adenda.terminar", getFolio(), origen.getFolio());
        }
        List<RuleViolation> broken = new ArrayList<>();
        if (fecha == null) {
            broken.add(new RuleViolation("convenio.dato.required", "fecha"));
        } else if (fecha.isAfter(hoy) || fecha.isBefore(vigenciaInicio) || fecha.isAfter(getFin())) {
            broken.add(new RuleViolation("convenio.terminacion.fecha", "fecha", vigenciaInicio, getFin()));
        }
        broken.addAll(Motivo.check(causa));
        RuleViolationException.throwIfAny(broken);
        causaTerminacion = Motivo.required(causa);
        terminadoEl = fecha;
        return moveTo(EstadoConvenio.TERMINADO, acto, causaTerminacion);
    }

    /** Ends a registered addendum with the convenio that it renews, which was ended before (R19). */
    public TransicionConvenio endWithOrigin(Acto acto) {
        requireMove(EstadoConvenio.TERMINADO);
        causaTerminacion = origen.causaTerminacion;
        terminadoEl = origen.terminadoEl;
        return moveTo(EstadoConvenio.TERMINADO, acto, Messages.text("convenio.adenda.terminada", origen.getFolio()));
    }

    /** Notes that a commitment is fulfilled (R8.4); it was agreed on, so the convenio is signed. */
    public Compromiso fulfil(int orden, Acto acto) {
        Compromiso compromiso = compromiso(orden);
        compromiso.fulfil(acto);
        return compromiso;
    }

    /**
     * A commitment that is followed up still (R8.4).
     *
     * @throws ConflictException when it is fulfilled: what is told of it then ends with that note
     */
    public Compromiso pending(int orden) {
        Compromiso compromiso = compromiso(orden);
        compromiso.requirePending();
        return compromiso;
    }

    Compromiso compromiso(int orden) {
        if (!estado.isSuscrito()) {
            throw new ConflictException("convenio.compromiso.notSigned", getFolio(), texto(estado));
        }
        return compromisos.stream()
                .filter(c -> c.getOrden() == orden)
                .findFirst()
                .orElseThrow(() ->
                        new RuleViolationException(new RuleViolation("convenio.compromiso.unknown", "orden", orden)));
    }

    private void requireMove(EstadoConvenio target) {
        if (!estado.canMoveTo(target)) {
            String code = "convenio.illegal." + target.name();
            throw new ConflictException(code, getFolio(), texto(estado));
        }
    }

    private TransicionConvenio moveTo(EstadoConvenio target, Acto acto, String motivo) {
        EstadoConvenio before = estado;
        estado = target;
        modificadoEn = acto.en();
        return new TransicionConvenio(this, before, acto, motivo);
    }

    private static String texto(EstadoConvenio estado) {
        return Messages.text("convenio.estado." + estado.name());
    }

    /** What is written. */
    public DatosConvenio datos() {
        Map<Clausula, String> texts = new EnumMap<>(Clausula.class);
        clausulas.forEach(c -> texts.put(c.letra(), c.texto()));
        return new DatosConvenio(
                objeto,
                vigenciaInicio,
                vigenciaFin,
                partes.stream().map(Parte::datos).toList(),
                texts,
                apoyos.stream().map(Apoyo::datos).toList(),
                compromisos.stream().map(Compromiso::datos).toList(),
                contacto);
    }

    /** Whether a person wrote in it. */
    public boolean isBy(String usuario) {
        return autores.contains(usuario);
    }

    /** How it stands on a day, with the addenda that extend it. */
    public Vigencia vigencia(LocalDate hoy) {
        return Vigencia.of(estado, vigenciaInicio, getFin(), hoy);
    }

    /** How the convenio and all its addenda together stand on a day: what rests on any of them asks this. */
    public Vigencia vigenciaDeCadena(LocalDate hoy) {
        return origen == null || !isRegistrado() ? vigencia(hoy) : origen.vigencia(hoy);
    }

    /** The last day on which the convenio and all its addenda together are in force; null while a draft has none. */
    public LocalDate finDeCadena() {
        return origen == null || !isRegistrado() ? getFin() : origen.getFin();
    }

    /** The last day in force, addenda included; null while a draft has none. */
    public LocalDate getFin() {
        return vigenciaExtendida == null ? vigenciaFin : vigenciaExtendida;
    }

    /** The first day of its own text; null while a draft has none. */
    LocalDate getVigenciaInicio() {
        return vigenciaInicio;
    }

    /** The registered convenio that it renews, or null. */
    public Convenio getOrigen() {
        return origen;
    }

    /** The template that its clauses came from, or null. */
    public String getPlantilla() {
        return plantilla;
    }

    /** The version of that template, or null. */
    public Integer getPlantillaVersion() {
        return plantillaVersion;
    }

    /** Page of the signed PDF on which each clause stands, as far as told at the signing; read only. */
    public Map<Clausula, Integer> getPaginas() {
        return Collections.unmodifiableMap(paginas);
    }

    public Long getId() {
        return id;
    }

    /** Its yearly folio once it is registered, its file number before. */
    public String getFolio() {
        return folio == null ? expediente : folio;
    }

    /** Its file number, which stays. */
    public String getExpediente() {
        return expediente;
    }

    public Alcance getAlcance() {
        return alcance;
    }

    public String getEntidad() {
        return entidad;
    }

    public String getPlantel() {
        return plantel;
    }

    public Revisor getRevisor() {
        return revisor;
    }

    public EstadoConvenio getEstado() {
        return estado;
    }

    /** Signatories in their order; empty before the signing. */
    public List<Firmante> firmantes() {
        return firmantes.stream().map(FirmanteRegistrado::datos).toList();
    }

    /** Commitments in their order; read only. */
    public List<Compromiso> getCompromisos() {
        return Collections.unmodifiableList(compromisos);
    }

    public LocalDate getSuscritoEl() {
        return suscritoEl;
    }

    public LocalDate getTerminadoEl() {
        return terminadoEl;
    }

    public String getCausaTerminacion() {
        return causaTerminacion;
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
        return o instanceof Convenio c && expediente != null && expediente.equals(c.expediente);
    }

    @Override
    public int hashCode() {
        return expediente == null ? 0 : expediente.hashCode();
    }
}
