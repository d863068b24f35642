package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * A convenio de colaboración (Bases, Art. 19 to 21): written by its unit, reviewed by the legal area that answers for it, signed,
 * registered before the DVS. It moves itself; once signed, its text stays for good. Nobody reviews what he wrote.
 *
 * <p>One aggregate: text, review, signing, registry and renewal change the same state and must not be changed past each other. Its names and
 * unit are those of {@link ExpedienteConvenio}, its text that of {@link RedaccionConvenio}, its state and chain those of
 * {@link SituacionConvenio}; its acts are here. What is judged without them stands in {@link ReglasConvenio}, {@link ReglasRevision},
 * {@link Suscripcion}, {@link ReglasAdenda} and {@link ReglasSustitucion}.
 */
@Entity
@Table(name = "convenio")
public class Convenio extends SituacionConvenio {
    @OneToMany(mappedBy = "convenio", cascade = CascadeType.ALL)
    @OrderBy("orden")
    private List<FirmanteRegistrado> firmantes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "convenio_clausula_pagina", joinColumns = @JoinColumn(name = "convenio_id"))
    @MapKeyColumn(name = "letra")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "pagina")
    private Map<Clausula, Integer> paginas = new EnumMap<>(Clausula.class);

    @Column(name = "suscrito_el")
    private LocalDate suscritoEl;

    @Column(name = "terminado_el")
    private LocalDate terminadoEl;

    @Column(name = "causa_terminacion")
    private String causaTerminacion;

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
        super(expediente, alcance, entidad, plantel, revisor, acto);
    }

    /** A draft of the unit, the legal area and the authors of another one (R21.1), with a text to begin with. */
    private Convenio(Convenio anterior, String expediente, DatosConvenio datos, Acto acto) {
        super(
                expediente,
                anterior.getAlcance(),
                anterior.getEntidad(),
                anterior.getPlantel(),
                anterior.getRevisor(),
                acto);
        writtenBy(anterior.autores());
        change(datos, acto);
    }

    /**
     * A draft that renews a registered convenio: its unit, its legal area and its text to begin with. Who wrote that text is an author here
     * too (R21.1).
     *
     * @param primero checked by {@link ReglasAdenda#requireRenewable}
     */
    public static Convenio addendumTo(Convenio primero, String expediente, Acto acto) {
        Convenio nueva = new Convenio(primero, expediente, ReglasAdenda.prefilled(primero), acto);
        nueva.renews(primero);
        return nueva;
    }

    /**
     * A draft that takes the place of one that was found good and is not signed any more: its unit, its legal area, its authors, its
     * template, and its text but for days that are over; no signature, observation or file of it.
     *
     * @param anterior checked by {@link ReglasSustitucion#requireReplaceable}
     * @param hoy today, hour of the entidad
     */
    public static Convenio insteadOf(Convenio anterior, String expediente, LocalDate hoy, Acto acto) {
        Convenio nuevo = new Convenio(anterior, expediente, ReglasSustitucion.prefilled(anterior, hoy), acto);
        nuevo.replaces(anterior);
        nuevo.cameFrom(anterior.getPlantilla(), anterior.getPlantillaVersion());
        return nuevo;
    }

    @Override
    Convenio self() {
        return this;
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
        cameFrom(de.getPlantilla().getClave(), de.getNumero());
    }

    /**
     * Replaces what is written.
     *
     * @param nuevos checked by {@link ReglasConvenio}
     * @throws ConflictException when it is neither a draft nor observed
     */
    public void change(DatosConvenio nuevos, Acto acto) {
        if (!getEstado().isEditable()) {
            throw new ConflictException("convenio.notEditable", getFolio(), estadoText());
        }
        write(nuevos);
        writtenBy(Set.of(acto.usuario()));
        touch(acto);
    }

    /**
     * Asked before it is discarded: only a draft that its legal area never saw may go without a trace of its own (R27).
     *
     * @throws ConflictException when it went to review
     */
    public void requireDiscardable() {
        if (getEstado() != EstadoConvenio.BORRADOR) {
            throw new ConflictException("convenio.illegal.DESCARTE", getFolio(), estadoText());
        }
    }

    /** Hands it to its legal area once clauses a to f are written (R21.2); their placeholders are filled for good. */
    public TransicionConvenio sendToReview(Acto acto) {
        requireMove(EstadoConvenio.EN_REVISION_JURIDICA);
        requireOriginAlive();
        DatosConvenio datos = datos();
        List<RuleViolation> missing = new ArrayList<>(ReglasRevision.missingForReview(datos));
        if (getOrigen() != null) {
            missing.addAll(ReglasAdenda.check(datos, getOrigen()));
        }
        RuleViolationException.throwIfAny(missing);
        write(Marcadores.fill(datos));
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
     * @throws ConflictException when it does not wait for them
     * @throws RuleViolationException with everything that is missing
     */
    public TransicionConvenio sign(Suscripcion firma, Acto acto) {
        RuleViolationException.throwIfAny(missingForSigning(firma));
        firma.datos().firmantes().forEach(f -> firmantes.add(new FirmanteRegistrado(this, firmantes.size() + 1, f)));
        paginas.putAll(firma.datos().paginas());
        suscritoEl = firma.datos().fecha();
        return moveTo(EstadoConvenio.SUSCRITO, acto, null);
    }

    /**
     * Everything that is missing to take note of the signatures, told as {@link #sign} would.
     *
     * @throws ConflictException when it does not wait for them
     */
    public List<RuleViolation> missingForSigning(Suscripcion firma) {
        requireMove(EstadoConvenio.SUSCRITO);
        requireOriginAlive();
        return firma.missing(this);
    }

    /** Asked before a folio is taken. */
    public void requireRegistrable() {
        requireMove(EstadoConvenio.REGISTRADO);
        requireOriginAlive();
    }

    /**
     * Registers it under its yearly folio (R21.3); an addendum extends the convenio that it renews.
     *
     * @return its line of the time line, and that of the extended one (R27)
     */
    public List<TransicionConvenio> register(String numero, Acto acto) {
        requireRegistrable();
        inscribe(numero);
        List<TransicionConvenio> lines = new ArrayList<>();
        lines.add(moveTo(EstadoConvenio.REGISTRADO, acto, null));
        if (getOrigen() != null && getVigenciaFin().isAfter(getOrigen().getFin())) {
            lines.add(getOrigen().extendBy(this, acto));
        }
        return lines;
    }

    /** Ends it before its time, with its cause; the day lies between its signing, or its first day when that is earlier, and today. */
    public TransicionConvenio terminate(String causa, LocalDate fecha, LocalDate hoy, Acto acto) {
        requireMove(EstadoConvenio.TERMINADO);
        if (getOrigen() != null) {
            throw new ConflictException(
                    "convenio.adenda.terminar", getFolio(), getOrigen().getFolio());
        }
        Terminacion fin = new Terminacion(causa, fecha).checked(suscritoEl, getVigenciaInicio(), getFin(), hoy);
        causaTerminacion = fin.causa();
        terminadoEl = fin.fecha();
        return moveTo(EstadoConvenio.TERMINADO, acto, causaTerminacion);
    }

    /** Ends a registered addendum with the convenio that it renews, which was ended before (R19). */
    public TransicionConvenio endWithOrigin(Acto acto) {
        requireMove(EstadoConvenio.TERMINADO);
        causaTerminacion = getOrigen().getCausaTerminacion();
        terminadoEl = getOrigen().getTerminadoEl();
        return moveTo(
                EstadoConvenio.TERMINADO,
                acto,
                Messages.text("convenio.adenda.terminada", getOrigen().getFolio()));
    }

    /** Page of the signed PDF on which each clause stands, as far as told at the signing; read only. */
    public Map<Clausula, Integer> getPaginas() {
        return Collections.unmodifiableMap(paginas);
    }

    /** Signatories in their order; empty before the signing. */
    public List<Firmante> firmantes() {
        return firmantes.stream().map(FirmanteRegistrado::datos).toList();
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
}
