package mx.edu.conalep.compromisosocial.colecta.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.shared.Acto;

/** An act of sensitising as a row of its colecta (Art. 12 IV). Written once. */
@Entity
@Table(name = "colecta_sensibilizacion")
public class Sensibilizacion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "colecta_id", updatable = false)
    private Colecta colecta;

    private String plantel;
    private String entidad;
    private LocalDate fecha;
    private String descripcion;
    private int asistentes;
    private String usuario;
    private Instant en;

    protected Sensibilizacion() {
        // for JPA
    }

    /**
     * An act of a plantel.
     *
     * @param datos checked by {@link DatosSensibilizacion#check}
     */
    public Sensibilizacion(Colecta colecta, String plantel, String entidad, DatosSensibilizacion datos, Acto acto) {
        this.colecta = colecta;
        this.plantel = plantel;
        this.entidad = entidad;
        this.fecha = datos.fecha();
        this.descripcion = datos.descripcion();
        this.asistentes = datos.asistentes();
        this.usuario = acto.usuario();
        this.en = acto.en();
    }

    public Long getId() {
        return id;
    }

    public String getPlantel() {
        return plantel;
    }

    /** What happened. */
    public DatosSensibilizacion datos() {
        return new DatosSensibilizacion(fecha, descripcion, asistentes);
    }

    public String getUsuario() {
        return usuario;
    }

    public Instant getEn() {
        return en;
    }
}
