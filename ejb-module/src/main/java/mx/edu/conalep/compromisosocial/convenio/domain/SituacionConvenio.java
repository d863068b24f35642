package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * Where a convenio stands (R19, R21): its state, which only the acts of {@link Convenio} move, its place in a chain of renewals, and until
 * when it is in force.
 */
@MappedSuperclass
public abstract class SituacionConvenio extends RedaccionConvenio {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "origen_id", updatable = false)
    private Convenio origen;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sustituye_id", updatable = false)
    private Convenio sustituye;

    @Column(name = "vigencia_extendida")
    private LocalDate vigenciaExtendida;

    @Enumerated(EnumType.STRING)
    private EstadoConvenio estado = EstadoConvenio.BORRADOR;

    protected SituacionConvenio() {
        // for JPA
    }

    SituacionConvenio(String expediente, Alcance alcance, String entidad, String plantel, Revisor revisor, Acto acto) {
        super(expediente, alcance, entidad, plantel, revisor, acto);
    }

    /** It renews a registered convenio. */
    void renews(Convenio primero) {
        origen = primero;
    }

    /** It takes the place of one that was found good and is not signed any more. */
    void replaces(Convenio anterior) {
        sustituye = anterior;
    }

    /** Asks the state whether it may pass to another one. */
    void requireMove(EstadoConvenio target) {
        if (!estado.canMoveTo(target)) {
            String code = "convenio.illegal." + target.name();
            throw new ConflictException(code, getFolio(), estadoText());
        }
    }

    /** Passes to a state that {@link #requireMove} let pass; answers the line of the time line that tells it (R27). */
    TransicionConvenio moveTo(EstadoConvenio target, Acto acto, String motivo) {
        EstadoConvenio before = estado;
        estado = target;
        touch(acto);
        return new TransicionConvenio(self(), before, acto, motivo);
    }

    /** Its state in words. */
    String estadoText() {
        return Messages.text("convenio.estado." + estado.name());
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
        return isAdendaEnTramite() && origen.getEstado() == EstadoConvenio.TERMINADO;
    }

    /** Takes over the last day of a registered addendum; answers the line of the time line that tells it (R27). */
    TransicionConvenio extendBy(Convenio adenda, Acto acto) {
        LocalDate hasta = adenda.getVigenciaFin();
        String motivo = Messages.text("convenio.adenda.extendido", adenda.getFolio(), getFin(), hasta);
        vigenciaExtendida = hasta;
        return note(motivo, acto);
    }

    /** A line of the time line without a move: something became of it by another convenio (R27). */
    private TransicionConvenio note(String motivo, Acto acto) {
        touch(acto);
        return new TransicionConvenio(self(), estado, acto, motivo);
    }

    /** Notes that another draft takes its place (R27). */
    public TransicionConvenio noteReplacement(Convenio sustituto, Acto acto) {
        return note(Messages.text("convenio.sustitucion.linea", sustituto.getFolio()), acto);
    }

    /** Notes that the draft that took its place was discarded (R27). */
    public TransicionConvenio noteDiscarded(Convenio sustituto, Acto acto) {
        return note(Messages.text("convenio.sustitucion.linea.descartada", sustituto.getFolio()), acto);
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
            throw new ConflictException("convenio.compromiso.notSigned", getFolio(), estadoText());
        }
        return getCompromisos().stream()
                .filter(c -> c.getOrden() == orden)
                .findFirst()
                .orElseThrow(() ->
                        new RuleViolationException(new RuleViolation("convenio.compromiso.unknown", "orden", orden)));
    }

    /** How it stands on a day, with the addenda that extend it. */
    public Vigencia vigencia(LocalDate hoy) {
        return Vigencia.of(estado, getVigenciaInicio(), getFin(), hoy);
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
        return vigenciaExtendida == null ? getVigenciaFin() : vigenciaExtendida;
    }

    public EstadoConvenio getEstado() {
        return estado;
    }

    /** The registered convenio that it renews, or null. */
    public Convenio getOrigen() {
        return origen;
    }

    /** The one that was found good and whose place it takes, or null. */
    public Convenio getSustituye() {
        return sustituye;
    }
}
