package mx.edu.conalep.compromisosocial.calendario.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * An extension or reopening that the DVS granted to one plantel or one entidad, with its reason, who granted
 * it and when it ends. It is never changed; a longer one is another grant.
 */
@Entity
@Table(name = "prorroga")
public class Prorroga {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String periodo;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private TipoProrroga tipo;

    @Column(nullable = false, updatable = false)
    private String entidad;

    @Column(updatable = false)
    private String plantel;

    @Column(nullable = false, updatable = false)
    private LocalDate hasta;

    @Column(nullable = false, updatable = false)
    private String motivo;

    @Column(name = "otorgada_por", nullable = false, updatable = false)
    private String otorgadaPor;

    @Column(name = "otorgada_en", nullable = false, updatable = false)
    private Instant otorgadaEn;

    @Version
    private int version;

    /** For the persistence provider. */
    protected Prorroga() {}

    /**
     * A grant.
     *
     * @param periodo clave of the quarter ("2026-T1")
     * @param destino to whom
     * @param hasta last local date on which it can be used, inclusive
     * @param otorgadaPor user who grants it
     */
    public Prorroga(
            String periodo,
            TipoProrroga tipo,
            Destino destino,
            LocalDate hasta,
            String motivo,
            String otorgadaPor,
            Instant otorgadaEn) {
        this.periodo = Objects.requireNonNull(periodo);
        this.tipo = Objects.requireNonNull(tipo);
        this.entidad = Objects.requireNonNull(destino.entidad());
        this.plantel = destino.plantel();
        this.hasta = Objects.requireNonNull(hasta);
        this.motivo = Objects.requireNonNull(motivo);
        this.otorgadaPor = Objects.requireNonNull(otorgadaPor);
        this.otorgadaEn = Objects.requireNonNull(otorgadaEn);
    }

    /**
     * To whom a grant is made.
     *
     * @param entidad clave of the entidad
     * @param plantel clave of its plantel, or null for all planteles of the entidad
     */
    public record Destino(String entidad, String plantel) {}

    /** Whether the grant reaches a plantel; null asks for the whole entidad. */
    public boolean reaches(String dePlantel, String deEntidad) {
        return entidad.equals(deEntidad) && (plantel == null || plantel.equals(dePlantel));
    }

    /** Whether it can still be used at that instant, its last day ending in that zone. */
    public boolean isVigente(Instant ahora, ZoneId zona) {
        return ahora.isBefore(Plazo.endOf(hasta, zona));
    }

    /** Surrogate key. */
    public Long getId() {
        return id;
    }

    /** Clave of the quarter. */
    public String getPeriodo() {
        return periodo;
    }

    /** What it allows. */
    public TipoProrroga getTipo() {
        return tipo;
    }

    /** Clave of the entidad. */
    public String getEntidad() {
        return entidad;
    }

    /** Clave of the plantel, or null when it is for the whole entidad. */
    public String getPlantel() {
        return plantel;
    }

    /** Last local date, inclusive. */
    public LocalDate getHasta() {
        return hasta;
    }

    /** Why it was granted. */
    public String getMotivo() {
        return motivo;
    }

    /** User who granted it. */
    public String getOtorgadaPor() {
        return otorgadaPor;
    }

    /** When it was granted (UTC). */
    public Instant getOtorgadaEn() {
        return otorgadaEn;
    }
}
