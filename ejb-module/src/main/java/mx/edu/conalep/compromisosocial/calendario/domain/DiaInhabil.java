package mx.edu.conalep.compromisosocial.calendario.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A non-working day, or range of days, that the DVS entered with its source: of the nation, or of one entidad.
 *
 * <p>Rows are never changed or deleted: a row is in force from the calendar version that brought it until the
 * one that withdrew it, so that any past version can be read again.
 */
@Entity
@Table(name = "dia_inhabil")
public class DiaInhabil {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String entidad;

    @Column(nullable = false, updatable = false)
    private LocalDate desde;

    @Column(nullable = false, updatable = false)
    private LocalDate hasta;

    @Column(nullable = false, updatable = false)
    private String motivo;

    @Column(nullable = false, updatable = false)
    private String fuente;

    @Column(name = "version_alta", nullable = false, updatable = false)
    private int versionAlta;

    @Column(name = "version_baja")
    private Integer versionBaja;

    @Version
    private int version;

    /** For the persistence provider. */
    protected DiaInhabil() {}

    /**
     * A range of non-working days.
     *
     * @param entidad clave of the entidad, or null for the nation
     * @param desde first local date
     * @param hasta last local date, inclusive
     * @param motivo what they are ("Vacaciones de primavera")
     * @param fuente where that is established ("Calendario escolar 2025-2026")
     * @param versionAlta calendar version that brings it
     */
    public DiaInhabil(String entidad, LocalDate desde, LocalDate hasta, String motivo, String fuente, int versionAlta) {
        this.entidad = entidad;
        this.desde = Objects.requireNonNull(desde);
        this.hasta = Objects.requireNonNull(hasta);
        this.motivo = Objects.requireNonNull(motivo);
        this.fuente = Objects.requireNonNull(fuente);
        this.versionAlta = versionAlta;
        if (hasta.isBefore(desde)) {
            throw new IllegalArgumentException("a range must not end before it starts");
        }
    }

    /** Whether the date is non-working for an entidad; null asks for the nation. */
    public boolean covers(LocalDate fecha, String deEntidad) {
        return (entidad == null || entidad.equals(deEntidad)) && !fecha.isBefore(desde) && !fecha.isAfter(hasta);
    }

    /** Ends it with a calendar version; once only. */
    public void withdraw(int conVersion) {
        if (versionBaja != null || conVersion <= versionAlta) {
            throw new IllegalStateException("already withdrawn, or by a version that is not later");
        }
        versionBaja = conVersion;
    }

    /** Surrogate key. */
    public Long getId() {
        return id;
    }

    /** Clave of the entidad, or null for the nation. */
    public String getEntidad() {
        return entidad;
    }

    /** First local date. */
    public LocalDate getDesde() {
        return desde;
    }

    /** Last local date, inclusive. */
    public LocalDate getHasta() {
        return hasta;
    }

    /** What the days are. */
    public String getMotivo() {
        return motivo;
    }

    /** Where they are established. */
    public String getFuente() {
        return fuente;
    }

    /** Calendar version that brought it. */
    public int getVersionAlta() {
        return versionAlta;
    }

    /** Calendar version that withdrew it, or null while in force. */
    public Integer getVersionBaja() {
        return versionBaja;
    }
}
