package mx.edu.conalep.compromisosocial.convenio.domain;

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

/** A party as a row of its convenio; replaced whole when the convenio changes, never changed itself. */
@Entity
@Table(name = "convenio_parte")
public class Parte {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convenio_id", updatable = false)
    private Convenio convenio;

    private int orden;

    @Enumerated(EnumType.STRING)
    private TipoParte tipo;

    private String nombre;
    private String rfc;
    private String representante;

    protected Parte() {
        // for JPA
    }

    Parte(Convenio convenio, int orden, DatosParte datos) {
        this.convenio = convenio;
        this.orden = orden;
        this.tipo = datos.tipo();
        this.nombre = datos.nombre();
        this.rfc = datos.rfc();
        this.representante = datos.representante();
    }

    DatosParte datos() {
        return new DatosParte(tipo, nombre, rfc, representante);
    }
}
