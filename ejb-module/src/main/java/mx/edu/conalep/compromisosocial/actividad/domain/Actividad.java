// Over 150 lines: the whole life cycle of an activity in one place, one short method per act.
package mx.edu.conalep.compromisosocial.actividad.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * A Servicio Comunitario that a plantel carried out (Bases, Art. 10, 11, 18, 22 and 23). Its state changes only through
 * the acts below; each one answers with the line that the time line keeps. The period is the quarter of its last day.
 *
 * <p>One aggregate and so one file: half of it tells what is kept; what is judged without its state stands in {@link ReglasCaptura} and
 * {@link ReglaEnvio}.
 */
@Entity
@Table(name = "actividad")
public class Actividad {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String folio;
    private String entidad;
    private String periodo;

    @Embedded
    private DatosActividad datos;

    @Embedded
    private AreaInfluencia area = new AreaInfluencia();

    @Embedded
    private Registro registro = new Registro();

    @Embedded
    private Huellas huellas;

    @Enumerated(EnumType.STRING)
    private EstadoActividad estado = EstadoActividad.BORRADOR;

    private boolean historica;

    @ElementCollection
    @CollectionTable(name = "actividad_carrera", joinColumns = @JoinColumn(name = "actividad_id"))
    @Column(name = "carrera")
    @OrderColumn(name = "orden")
    private List<String> carreras = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "actividad_supervisor", joinColumns = @JoinColumn(name = "actividad_id"))
    @Column(name = "nombre")
    @OrderColumn(name = "orden")
    private List<String> supervisores = new ArrayList<>();

    @Version
    private int version;

    protected Actividad() {
        // for JPA
    }

    /**
     * A new draft of a plantel; {@link #change} fills it.
     *
     * @param folio next one of the plantel and year
     * @param plantel key of the plantel, which never changes
     * @param entidad key of the entidad of the plantel
     */
    public Actividad(String folio, String plantel, String entidad, Acto captura) {
        this.folio = folio;
        this.entidad = entidad;
        this.datos = new DatosActividad();
        this.datos.setPlantel(plantel);
        this.huellas = new Huellas(captura);
    }

    /**
     * Replaces what is captured. Once the titular has authorised it, changing what matters withdraws that (R10.9).
     *
     * @param nuevos checked by {@link ReglasCaptura}; a null plantel means the same
     * @throws ConflictException when it is not a draft nor returned
     */
    public void change(DatosActividad nuevos, AreaInfluencia nuevaArea, Registro plazo, Acto acto) {
        requireEditable();
        requireSamePlantel(nuevos);
        DatosActividad antes = datos();
        replace(nuevos, nuevaArea, plazo);
        if (isAutorizada()
                && CambioCampo.between(antes, datos()).stream()
                        .anyMatch(c -> c.campo().isMaterial())) {
            huellas.authorisationWithdrawn();
        }
        huellas.changed(acto);
    }

    /**
     * The titular of the plantel authorises "Otros servicios" before they are submitted (R10.9).
     *
     * @return the line of the act; none when his authorisation stands already, as nothing was done then
     */
    public Optional<Transicion> authorise(Acto acto) {
        requireEditable();
        if (datos.getServicio() == null || !datos.getServicio().needsAuthorisation()) {
            throw new RuleViolationException(new RuleViolation("actividad.R10_9.notNeeded", "servicio"));
        }
        if (isAutorizada()) {
            return Optional.empty();
        }
        huellas.authorised(acto);
        return Optional.of(new Transicion(this, estado, acto, "actividad.transicion.autorizacion", null));
    }

    /**
     * Hands it to the entidad (R22, R11.8). A late first submission is marked and needs its reason.
     *
     * @param expediente with this activity's own data
     * @param motivo reason of a late registration; ignored when it is in time
     * @throws RuleViolationException with everything that is missing
     */
    public Transicion submit(Expediente expediente, String motivo, Acto acto) {
        requireMove(EstadoActividad.EN_VALIDACION);
        Instant first = firstSubmission(acto.en());
        String reason = motivo == null || motivo.isBlank() ? registro().getMotivoExtemporanea() : motivo.strip();
        List<RuleViolation> missing = new ArrayList<>(ReglaEnvio.missing(expediente));
        missing.addAll(registro().missingReason(first, reason));
        RuleViolationException.throwIfAny(missing);
        registro = registro().judgedAt(first, reason);
        huellas.submitted(acto);
        return moveTo(EstadoActividad.EN_VALIDACION, acto, registro.getMotivoExtemporanea());
    }

    /**
     * Refuses what the entidad decided already, from another window or by another person (R23).
     *
     * @throws ConflictException when it is returned or validated
     */
    public void requireUndecided() {
        if (estado == EstadoActividad.DEVUELTA) {
            throw new ConflictException("actividad.R23.alreadyReturned", folio);
        }
        if (Fase.of(estado) == Fase.FIRME) {
            throw new ConflictException("actividad.R23.alreadyValidated", folio, huellas.getValidadaPor());
        }
    }

    /** Sends it back with observations, at least one (R23). */
    public Transicion returnWith(List<Observacion> observaciones, Acto acto) {
        requireUndecided();
        requireMove(EstadoActividad.DEVUELTA);
        if (observaciones.isEmpty()) {
            throw new RuleViolationException(new RuleViolation("actividad.R23.observationRequired", "observaciones"));
        }
        huellas.changed(acto);
        return moveTo(EstadoActividad.DEVUELTA, acto, null);
    }

    /** Accepts it (R23): nobody validates what he captured, and the survey sample is there (R3.15). */
    public Transicion validate(Expediente expediente, Acto acto) {
        requireUndecided();
        requireMove(EstadoActividad.VALIDADA);
        RuleViolationException.throwIfAny(missingToValidate(expediente, acto.usuario()));
        huellas.validated(acto);
        return moveTo(EstadoActividad.VALIDADA, acto, null);
    }

    /** What keeps a person from validating it; empty when he may, as far as the state is EN_VALIDACION. */
    public List<RuleViolation> missingToValidate(Expediente expediente, String usuario) {
        List<RuleViolation> missing = new ArrayList<>(ReglaValidacion.missing(expediente));
        if (huellas.isBy(usuario)) {
            missing.add(0, new RuleViolation("actividad.R23.ownCapture", null, folio));
        }
        return missing;
    }

    /** Withdraws it; it stays in the record, with its reason. */
    public Transicion cancel(String motivo, Acto acto) {
        requireMove(EstadoActividad.CANCELADA);
        huellas.changed(acto);
        return moveTo(EstadoActividad.CANCELADA, acto, Motivo.required(motivo));
    }

    /** Marks it as part of a published consolidation (R24). */
    public Transicion consolidate(Acto acto) {
        requireMove(EstadoActividad.CONSOLIDADA);
        return moveTo(EstadoActividad.CONSOLIDADA, acto, null);
    }

    /**
     * Applies an authorised rectificación: its state stays, what was submitted before stays in its submissions, and the
     * corrected data counts from the next version of the consolidation on.
     */
    public Transicion rectify(DatosActividad corregidos, AreaInfluencia nuevaArea, String motivo, Acto acto) {
        if (estado != EstadoActividad.CONSOLIDADA) {
            throw new ConflictException("actividad.rectificacion.notConsolidated", folio, EstadoTexto.of(estado));
        }
        requireSamePlantel(corregidos);
        replace(corregidos, nuevaArea, registro());
        huellas.changed(acto);
        return new Transicion(this, estado, acto, "actividad.transicion.rectificacion", motivo);
    }

    private Transicion moveTo(EstadoActividad target, Acto acto, String motivo) {
        EstadoActividad before = estado;
        estado = target;
        return new Transicion(this, before, acto, "actividad.transicion." + target.name(), motivo);
    }

    private void requireEditable() {
        if (!estado.isEditable()) {
            throw new ConflictException("actividad.estado.notEditable", folio, EstadoTexto.of(estado));
        }
    }

    private void requireMove(EstadoActividad target) {
        if (!estado.canMoveTo(target)) {
            throw new ConflictException(
                    "actividad.estado.illegalMove",
                    folio,
                    EstadoTexto.of(estado),
                    EstadoTexto.of(target),
                    EstadoTexto.of(estado.following()));
        }
    }

    private void requireSamePlantel(DatosActividad nuevos) {
        if (nuevos.getPlantel() != null && !nuevos.getPlantel().equals(datos.getPlantel())) {
            throw new RuleViolationException(
                    new RuleViolation("actividad.plantel.fixed", "plantel", datos.getPlantel()));
        }
    }

    private void replace(DatosActividad nuevos, AreaInfluencia nuevaArea, Registro plazo) {
        String plantel = datos.getPlantel();
        datos = nuevos.copy();
        datos.setPlantel(plantel);
        replaceList(carreras, nuevos.getCarreras());
        replaceList(supervisores, nuevos.getSupervisores());
        area = nuevaArea;
        registro = plazo;
        periodo = datos.getFechaFin() == null
                ? null
                : Trimestre.of(datos.getFechaFin()).clave();
    }

    private static void replaceList(List<String> kept, List<String> wanted) {
        if (!kept.equals(wanted)) {
            kept.clear();
            kept.addAll(wanted);
        }
    }

    private Instant firstSubmission(Instant ahora) {
        return huellas.getPrimerEnvioEn() == null ? ahora : huellas.getPrimerEnvioEn();
    }

    /** Whether it is registered late: its first submission counts, or one at this instant when there is none yet (R22). */
    public boolean isLateAt(Instant ahora) {
        return registro().isLateAt(firstSubmission(ahora));
    }

    /** A copy of what is captured; changing it changes nothing here. */
    public DatosActividad datos() {
        DatosActividad copy = datos.copy();
        copy.setCarreras(carreras);
        copy.setSupervisores(supervisores);
        return copy;
    }

    /** Distance and flag; not computable rather than null. */
    public AreaInfluencia area() {
        return area == null ? new AreaInfluencia() : area;
    }

    /** Its deadline of registration, empty while the last day is unknown. */
    public Registro registro() {
        return registro == null ? new Registro() : registro;
    }

    /** Whether the titular's authorisation stands (R10.9). */
    public boolean isAutorizada() {
        return huellas.getAutorizadaEn() != null;
    }

    public Long getId() {
        return id;
    }

    public String getFolio() {
        return folio;
    }

    public String getPlantel() {
        return datos.getPlantel();
    }

    public String getEntidad() {
        return entidad;
    }

    /** Key of the quarter of its last day, {@code 2026-T1}; null while that is unknown. */
    public String getPeriodo() {
        return periodo;
    }

    public EstadoActividad getEstado() {
        return estado;
    }

    public Huellas getHuellas() {
        return huellas;
    }

    public boolean isHistorica() {
        return historica;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Actividad other && folio != null && folio.equals(other.folio);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(folio);
    }
}
