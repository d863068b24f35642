package mx.edu.conalep.compromisosocial.convenio.domain;

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
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;

/** Somebody covers a legal area from a day to a day, both included (Art. 21 I); it ends before only by being revoked. */
@Entity
@Table(name = "convenio_delegacion")
public class DelegacionJuridica {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String clave;

    @Enumerated(EnumType.STRING)
    private Revisor revisor;

    private String entidad;
    private String delegante;
    private String delegado;
    private LocalDate desde;
    private LocalDate hasta;
    private String motivo;

    @Column(name = "creada_en")
    private Instant creadaEn;

    @Column(name = "revocada_por")
    private String revocadaPor;

    @Column(name = "revocada_en")
    private Instant revocadaEn;

    @Version
    private int version;

    protected DelegacionJuridica() {
        // for JPA
    }

    /**
     * A delegation.
     *
     * @param clave its name in addresses and calls
     * @param datos checked by {@link ReglasDelegacion}
     */
    public DelegacionJuridica(String clave, AreaJuridica area, DatosDelegacion datos, Acto acto) {
        this.clave = clave;
        this.revisor = area.revisor();
        this.entidad = area.entidad();
        this.delegante = acto.usuario();
        this.delegado = datos.delegado();
        this.desde = datos.desde();
        this.hasta = datos.hasta();
        this.motivo = datos.motivo();
        this.creadaEn = acto.en();
    }

    /** How it stands on a day, local date of its area. */
    public EstadoDelegacion estado(LocalDate hoy) {
        if (revocadaEn != null) {
            return EstadoDelegacion.REVOCADA;
        }
        if (hoy.isBefore(desde)) {
            return EstadoDelegacion.PROGRAMADA;
        }
        return hoy.isAfter(hasta) ? EstadoDelegacion.CONCLUIDA : EstadoDelegacion.EN_CURSO;
    }

    /** Ends it now. */
    public void revoke(LocalDate hoy, Acto acto) {
        if (!estado(hoy).isOpen()) {
            throw new ConflictException("convenio.delegacion.cerrada", clave);
        }
        revocadaPor = acto.usuario();
        revocadaEn = acto.en();
    }

    /** Whether some of its days are days of another one. */
    public boolean overlaps(DatosDelegacion otra) {
        return revocadaEn == null
                && !otra.desde().isAfter(hasta)
                && !otra.hasta().isBefore(desde);
    }

    /** Which area is covered. */
    public AreaJuridica area() {
        return new AreaJuridica(revisor, entidad);
    }

    public String getClave() {
        return clave;
    }

    /** Who named him. */
    public String getDelegante() {
        return delegante;
    }

    /** Who covers. */
    public String getDelegado() {
        return delegado;
    }

    public LocalDate getDesde() {
        return desde;
    }

    public LocalDate getHasta() {
        return hasta;
    }

    public String getMotivo() {
        return motivo;
    }

    public Instant getCreadaEn() {
        return creadaEn;
    }

    public String getRevocadaPor() {
        return revocadaPor;
    }

    public Instant getRevocadaEn() {
        return revocadaEn;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof DelegacionJuridica d && clave != null && clave.equals(d.clave);
    }

    @Override
    public int hashCode() {
        return clave == null ? 0 : clave.hashCode();
    }
}
