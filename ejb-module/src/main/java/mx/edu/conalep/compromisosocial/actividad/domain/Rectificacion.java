package mx.edu.conalep.compromisosocial.actividad.domain;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * A correction of a consolidated activity: asked for by its entidad, decided by the DVS. It carries the corrected data
 * as JSON; what had been consolidated stays in the snapshots and in the versions of the consolidation.
 */
@Entity
@Table(name = "rectificacion")
public class Rectificacion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "actividad_id", updatable = false)
    private Actividad actividad;

    @Enumerated(EnumType.STRING)
    private EstadoRectificacion estado = EstadoRectificacion.SOLICITADA;

    private String motivo;
    private String contenido;

    @Column(name = "solicitada_por")
    private String solicitadaPor;

    @Column(name = "solicitada_en")
    private Instant solicitadaEn;

    @Column(name = "resuelta_por")
    private String resueltaPor;

    @Column(name = "resuelta_en")
    private Instant resueltaEn;

    private String resolucion;

    @Version
    private int version;

    protected Rectificacion() {
        // for JPA
    }

    /**
     * A request.
     *
     * @param motivo why the consolidated data is wrong
     * @param contenido the corrected data, whole, as canonical JSON
     */
    public Rectificacion(Actividad actividad, String motivo, String contenido, Acto acto) {
        if (actividad.getEstado() != EstadoActividad.CONSOLIDADA) {
            throw new ConflictException(
                    "actividad.rectificacion.notConsolidated",
                    actividad.getFolio(),
                    EstadoTexto.of(actividad.getEstado()));
        }
        this.actividad = actividad;
        this.motivo = Motivo.required(motivo);
        this.contenido = contenido;
        this.solicitadaPor = acto.usuario();
        this.solicitadaEn = acto.en();
    }

    /**
     * What keeps corrected data from standing for an activity: "Otros servicios" were authorised by the titular before they were submitted,
     * and a consolidated activity is not authorised any more (R10.9).
     */
    public static Optional<RuleViolation> refusal(Actividad actividad, DatosActividad corregidos) {
        Servicio antes = actividad.datos().getServicio();
        Servicio servicio = corregidos.getServicio();
        return servicio == null || servicio == antes || !servicio.needsAuthorisation() || actividad.isAutorizada()
                ? Optional.empty()
                : Optional.of(
                        new RuleViolation("actividad.rectificacion.unauthorised", "servicio", actividad.getFolio()));
    }

    /** The DVS authorises it. */
    public void authorise(Acto acto) {
        resolve(EstadoRectificacion.AUTORIZADA, null, acto);
    }

    /** The DVS refuses it, with its reason. */
    public void reject(String razon, Acto acto) {
        resolve(EstadoRectificacion.RECHAZADA, Motivo.required(razon), acto);
    }

    private void resolve(EstadoRectificacion target, String razon, Acto acto) {
        if (!estado.canMoveTo(target)) {
            throw new ConflictException("actividad.rectificacion.resolved", id);
        }
        estado = target;
        resolucion = razon;
        resueltaPor = acto.usuario();
        resueltaEn = acto.en();
    }

    public Long getId() {
        return id;
    }

    public Actividad getActividad() {
        return actividad;
    }

    public EstadoRectificacion getEstado() {
        return estado;
    }

    public String getMotivo() {
        return motivo;
    }

    public String getContenido() {
        return contenido;
    }

    public String getSolicitadaPor() {
        return solicitadaPor;
    }

    public Instant getSolicitadaEn() {
        return solicitadaEn;
    }

    public String getResueltaPor() {
        return resueltaPor;
    }

    public Instant getResueltaEn() {
        return resueltaEn;
    }

    public String getResolucion() {
        return resolucion;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Rectificacion r && id != null && id.equals(r.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
